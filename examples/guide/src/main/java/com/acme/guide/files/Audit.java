package com.acme.guide.files;

import dev.carillon.MaxAccessLevel;
import dev.carillon.PolicyFile;
import dev.carillon.policy.AccessLevel;

@MaxAccessLevel(AccessLevel.READ)
@PolicyFile("audit/auditor.json")
interface Audit {}
