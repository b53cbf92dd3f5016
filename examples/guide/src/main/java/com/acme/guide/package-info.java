/** What the pages of the guide show. */
@IamActions({"chime", "s3", "sts"})
package com.acme.guide;

import dev.carillon.IamActions;
