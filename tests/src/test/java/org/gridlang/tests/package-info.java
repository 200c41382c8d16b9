/** Tests of what crosses packages: the shape of the code, and of the files around it. */
@NullMarked
package org.gridlang.tests;

import org.jspecify.annotations.NullMarked;
