package dev.carillon.catalog.call;

/**
 * An operation that a call leads to.
 *
 * @param operation the operation with its actions
 * @param request the binary name of the SDK's class for its request, for example {@code
 *     "software.amazon.awssdk.services.s3.model.PutObjectRequest"}
 * @param assumed whether AWS's reference does not know the operation, so that an action of the same
 *     name was taken
 */
public record CalledOperation(Operation operation, String request, boolean assumed) {}
