package fr.jobmatch.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts JobMatch with its pages and its REST interface.
@SpringBootApplication(scanBasePackages = "fr.jobmatch")
@ConfigurationPropertiesScan("fr.jobmatch")
public class JobMatchApplication {

    static void main(String[] args) {
        SpringApplication.run(JobMatchApplication.class, args);
    }
}
