/** What the pages of the guide show. */
@IamActions({"acm-pca", "chime", "s3", "sqs", "sts"})
package com.acme.guide;

import dev.carillon.IamActions;
