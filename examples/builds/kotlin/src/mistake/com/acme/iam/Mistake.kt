package com.acme.iam

import dev.carillon.RequiresActions

/** Misspelt, which kapt has to tell. */
@RequiresActions("s3:GetObjekt") class Mistake
