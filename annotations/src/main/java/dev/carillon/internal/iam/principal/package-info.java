/**
 * What IAM means by principals: their shape, AWS's services, providers of identities and the
 * accounts of known third parties.
 */
@NullMarked
package dev.carillon.internal.iam.principal;

import org.jspecify.annotations.NullMarked;
