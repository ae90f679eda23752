package swae.habits;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HabitsServiceApplication {

	public static void main(String[] args) {
		SpringApplication.run(HabitsServiceApplication.class, args);
	}

}
