package com.acme.cdk;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.assertions.Template;

class MeetingStackTest {

  @Test
  void theTemplateHasThePolicyAsCarillonWroteIt() {
    Template template = Template.fromStack(new MeetingStack(new App(), "Meetings"));
    template.hasResourceProperties(
        "AWS::IAM::ManagedPolicy", Map.of("PolicyDocument", MeetingStack.host().toMap()));
  }
}
