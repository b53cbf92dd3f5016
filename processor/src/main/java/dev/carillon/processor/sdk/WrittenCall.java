package dev.carillon.processor.sdk;

import com.sun.source.util.TreePath;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SdkCall;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of the SDK.
 *
 * @param path where messages about it belong
 * @param call what is called
 * @param around the operation of a client of the program's own that the code around it is, or null
 * @param takesRequest whether the method has parameters
 * @param uses how requests are built around it, the narrowest scope first: in the call itself, in
 *     the method, in the class
 * @param scope what it is held against
 */
record WrittenCall(
    TreePath path,
    SdkCall call,
    @Nullable SdkCall around,
    boolean takesRequest,
    List<Map<String, RequestUse>> uses,
    CallScope scope) {}
