/** What Carillon costs when a program runs and when it is compiled, beside its peers. */
@IamActions({"chime", "ec2", "s3"})
package com.acme.benchmarks;

import dev.carillon.IamActions;
