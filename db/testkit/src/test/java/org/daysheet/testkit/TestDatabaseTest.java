package org.daysheet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.daysheet.store.IntegrityCheck;

class TestDatabaseTest {
    @BothDatabases
    void eachTestGetsAWholePracticeOfItsOwn(TestDatabase test) {
        test.transactions().write(test.user(), tx -> {
            tx.audit("test.ran", "test", 1, "");
            return true;
        });

        assertThat(test.database().integrityCheck().run()).allMatch(IntegrityCheck.Result::passed);
        assertThat(test.database().zone()).isEqualTo(test.clock().getZone());
    }

    @BothDatabases
    void theNextTestGetsAnotherPracticeOfItsOwn(TestDatabase test) {
        eachTestGetsAWholePracticeOfItsOwn(test);
    }
}
