/** The policies of tasks.md. */
@IamActions({
  "bedrock", "chime", "ec2", "ecr", "iam", "kms", "lambda", "s3", "secretsmanager", "sns", "sqs"
})
package com.acme.guide.tasks;

import dev.carillon.IamActions;
