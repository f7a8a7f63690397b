package org.daysheet.billing.unfinished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.AUDIT_ENTRY;

import org.daysheet.billing.Office;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.ledger.CheckResult;
import org.daysheet.billing.security.Role;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.UserId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class UnfinishedTest {
    @Parameter
    private TestDatabase.Kind kind;

    private TestOffice test;
    private Unfinished mine;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
        mine = test.office().unfinished();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatWasTypedLastUnderAKeyIsKeptUntilItIsDropped() {
        mine.keep(UnfinishedKind.VISIT, "a", "visit.PATIENT\triv");
        mine.keep(UnfinishedKind.VISIT, "a", "visit.PATIENT\trivera");
        mine.keep(UnfinishedKind.NOTE, "a", "will call");
        assertThat(mine.all(UnfinishedKind.VISIT)).containsExactly(new UnfinishedPiece("a", "visit.PATIENT\trivera"));
        assertThat(mine.find(UnfinishedKind.NOTE, "a")).contains("will call");

        mine.drop(UnfinishedKind.VISIT, "a");
        mine.drop(UnfinishedKind.VISIT, "a");
        assertThat(mine.all(UnfinishedKind.VISIT)).isEmpty();
        assertThat(mine.find(UnfinishedKind.VISIT, "a")).isEmpty();
        assertThat(mine.all(UnfinishedKind.NOTE)).hasSize(1);
    }

    @Test
    void everybodyHasTheirOwn() {
        mine.keep(UnfinishedKind.VISIT, "a", "mine");
        UserId dana = test.office().users().add("dana", "Dana Reed", Role.BILLER);
        Unfinished hers = Office.over(test.office().session().database(), dana).unfinished();
        assertThat(hers.all(UnfinishedKind.VISIT)).isEmpty();
        hers.keep(UnfinishedKind.VISIT, "a", "hers");
        hers.drop(UnfinishedKind.VISIT, "a");

        assertThat(mine.find(UnfinishedKind.VISIT, "a")).contains("mine");
    }

    @Test
    void itLeavesNoTraceInTheBooks() {
        int before = audited();
        mine.keep(UnfinishedKind.VISIT, "a", "mine");
        mine.drop(UnfinishedKind.VISIT, "a");

        assertThat(audited()).isEqualTo(before);
        assertThat(test.office().check(Progress.SILENT)).allMatch(CheckResult::passed);
    }

    private int audited() {
        return test.office().session().read(tx -> tx.dsl().fetchCount(AUDIT_ENTRY));
    }
}
