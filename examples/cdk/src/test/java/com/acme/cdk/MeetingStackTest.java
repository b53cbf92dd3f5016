package com.acme.cdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.assertions.Template;

class MeetingStackTest {

  @Test
  void statementsOfTheCdkSayTheSameWithConstants() {
    assertEquals(MeetingStack.strings().toJSON(), MeetingStack.constants().toJSON());
  }

  @Test
  void theTemplateHasThePolicyAsCarillonWroteIt() {
    Template template = Template.fromStack(new MeetingStack(new App(), "Meetings"));
    template.hasResourceProperties(
        "AWS::IAM::ManagedPolicy", Map.of("PolicyDocument", MeetingStack.host().toMap()));
  }
}
