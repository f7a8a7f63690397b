package org.daysheet.desktop.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is said after claims were checked.
class CheckedWordsTest {
    @Test
    void whatIsReadyAndWhatNeedsAFixStandApart() {
        assertThat(ClaimPages.checked(3, 1)).isEqualTo("4 claims were checked: 3 are ready to send, 1 needs a fix.");
        assertThat(ClaimPages.checked(1, 0)).isEqualTo("1 claim was checked: 1 is ready to send.");
        assertThat(ClaimPages.checked(0, 2)).isEqualTo("2 claims were checked: 2 need a fix.");
        assertThat(ClaimPages.checked(0, 0)).isEqualTo("No claim waits to be checked.");
    }
}
