package com.acme.app;

import com.acme.iam.Policies;
import dev.carillon.policy.Policy;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** An application whose policy is a bean. */
@SpringBootApplication
public class Application {

  @Bean
  Policy reader() {
    return Policies.reader();
  }

  /** Where the reports are. */
  @ConfigurationProperties("acme")
  record Reports(String bucket) {}
}
