package org.gridlang.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenInHouseStyle(Code code) {
        assertThat(code.id()).matches("[EW](0[1-9]|10)\\d\\d");
        assertThat(code.severity() == Severity.ERROR).isEqualTo(code.id().startsWith("E"));
        assertThat(code.title()).matches("[a-z`][^.\n]*");
        assertThat(Code.withId(code.id().toLowerCase(Locale.ROOT))).contains(code);
    }

    @Test
    void anUnknownIdIsNone() {
        assertThat(Code.withId("E9999")).isEmpty();
    }
}
