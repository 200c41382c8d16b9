package org.gridlang.natives;

import java.util.Set;

/** A package's implementations of natives, found as a service. */
public interface NativeProvider {
    /** The natives that it implements. */
    Set<NativeName> names();
}
