@CheckIamLiterals({"chime", "s3", "iam"})
package com.acme.storage;

import dev.carillon.CheckIamLiterals;
