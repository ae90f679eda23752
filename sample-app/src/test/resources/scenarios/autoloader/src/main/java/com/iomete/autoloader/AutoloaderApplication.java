package com.iomete.autoloader;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class AutoloaderApplication {

	public static void main(String[] args) {
		SpringApplication.run(AutoloaderApplication.class, args);
	}

}
