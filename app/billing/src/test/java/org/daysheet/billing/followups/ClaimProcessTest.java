package org.daysheet.billing.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.billing.claims.ClaimStepCount;
import org.daysheet.billing.claims.ClaimTurn;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.Silence;
import org.daysheet.billing.claims.SilenceQuery;
import org.daysheet.billing.claims.StepOwner;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Five claims on 2026-03-02: the first two are sent, the third is ready, the fourth held, the fifth a draft.
final class ClaimProcessTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void everyClaimIsAtOneStepAndTheListOfAStepHoldsExactlyItsClaims(TestDatabase.Kind kind) throws IOException {
        try (TestOffice test = new TestOffice(kind)) {
            ClaimId first = test.readyClaim("P1");
            ClaimId second = test.readyClaim("P2");
            var _ = test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
            ClaimId ready = test.readyClaim("P3");
            ClaimId held = test.readyClaim("P4");
            test.office().claimHolds().hold(List.of(held), "note is missing", null);
            test.office().claims().create(test.visit(test.insured("P5")));

            assertThat(told(test)).isEqualTo("DRAFT 1 HELD 1 READY 1 SENT 2");
            assertThat(test.office().claimProcess().counts())
                    .contains(new ClaimStepCount(ClaimStep.SENT, 2, Money.ofCents(43_100), LocalDate.of(2026, 2, 20)));

            take(test, "AK2*837*0001~IK5*A~");
            assertThat(told(test)).isEqualTo("DRAFT 1 HELD 1 READY 1 RECEIVED 2");

            test.database().clock().setDay(TestOffice.TODAY.plusDays(6));
            assertThat(told(test)).isEqualTo("DRAFT 1 HELD 1 READY 1 SILENT 2");
            assertThat(silent(test)).containsExactly(first, second);

            assertThat(test.office().claimProcess().turn(ready)).isEqualTo(new ClaimTurn(ClaimStep.READY, null));
            assertThat(test.office().claimProcess().turn(ready).owner()).isEqualTo(StepOwner.PRACTICE);
            test.office().followUps().watch();
            ClaimTurn turn = test.office().claimProcess().turn(first);
            assertThat(turn.step()).isEqualTo(ClaimStep.SILENT);
            assertThat(Objects.requireNonNull(turn.task()).takenBy()).isEmpty();

            test.office().claimHolds().release(List.of(held));
            assertThat(told(test)).isEqualTo("DRAFT 1 READY 2 SILENT 2");
            assertThat(at(test, ClaimStep.READY)).extracting(ClaimRow::id).containsExactly(held, ready);
        }
    }

    private static List<ClaimId> silent(TestOffice test) {
        List<ClaimId> asFollowUpsSay = test.office()
                .session()
                .read(tx -> SilenceQuery.find(tx).stream().map(Silence::claim).toList());
        assertThat(at(test, ClaimStep.SILENT))
                .extracting(ClaimRow::id)
                .containsExactlyInAnyOrderElementsOf(asFollowUpsSay);
        return asFollowUpsSay;
    }

    private static List<ClaimRow> at(TestOffice test, ClaimStep step) {
        return test.office().claims().search(ClaimSearch.at(List.of(step)), ClaimOrder.NEWEST, 0, 50);
    }

    /// The steps that have claims; each agrees with its list, and all of them with the list of everything.
    private static String told(TestOffice test) {
        Claims claims = test.office().claims();
        List<ClaimStepCount> counts = test.office().claimProcess().counts();
        assertThat(counts).extracting(ClaimStepCount::step).containsExactly(ClaimStep.values());
        for (ClaimStepCount count : counts) {
            ClaimSearch search = ClaimSearch.at(List.of(count.step()));
            assertThat(at(test, count.step())).hasSize(count.claims());
            assertThat(claims.countFound(search)).isEqualTo(count.claims());
            assertThat(claims.totalFound(search)).isEqualTo(count.total());
        }
        assertThat(counts.stream().mapToInt(ClaimStepCount::claims).sum()).isEqualTo(claims.count(null));
        return counts.stream()
                .filter(count -> count.claims() > 0)
                .map(count -> count.step() + " " + count.claims())
                .collect(Collectors.joining(" "));
    }

    private void take(TestOffice test, String sets) throws IOException {
        String text = "ISA*00*          *00*          *ZZ*CLEARWATER     *ZZ*SUB12345       *260302*1000*^*00501"
                + "*000000099*0*T*:~GS*FA*CLEARWATER*SUB12345*20260302*1000*9*X*005010X231A1~"
                + "ST*999*0001*005010X231A1~AK1*HC*1*005010X222A1~" + sets
                + "AK9*A*1*1*1~SE*6*0001~GE*1*9~IEA*1*000000099~";
        Path file = Files.writeString(folder.resolve("answer.txt"), text);
        var _ = test.office().acknowledgments().take(file, FileKind.SYNTAX_ACK_999, Progress.SILENT);
    }
}
