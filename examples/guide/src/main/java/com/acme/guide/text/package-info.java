/** Code that gives text to the AWS SDK. */
@CheckIamLiterals({"s3", "sqs"})
package com.acme.guide.text;

import dev.carillon.CheckIamLiterals;
