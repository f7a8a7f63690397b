package org.daysheet.billing.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.denials.DenialStatus;
import org.daysheet.billing.followups.TaskFilter;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.followups.Worklist;
import org.daysheet.billing.paperclaims.PaperOutput;
import org.daysheet.billing.remittances.EraText;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.remittances.PostResult;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.TaskId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A claim is saved on forms, sent, partly denied and worked; the patient's part of it goes onto a statement.
final class ClaimTimelineTest {
    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void everythingAboutAClaimIsTold(TestDatabase.Kind kind) {
        try (TestOffice test = new TestOffice(kind)) {
            ClaimId claim = test.readyClaim("P1");
            var forms = test.office().paperClaims();
            var _ = forms.printed(
                    List.of(forms.lay(claim)),
                    "%PDF".getBytes(StandardCharsets.US_ASCII),
                    PaperOutput.saved(PaperOutput.Look.PLAIN, "claim.pdf", false));
            var _ = test.office().submissions().exportReady(out, Progress.SILENT);
            decide(test);
            test.office()
                    .denials()
                    .move(
                            test.office().denials().list(true).getFirst().id(),
                            DenialStatus.APPEALED,
                            Optional.of("level 1"));
            TaskId task = test.office()
                    .followUps()
                    .list(new TaskFilter(null, TaskKind.DENIAL, null, claim, null))
                    .getFirst()
                    .id();
            new Worklist(test.office().session()).take(List.of(task));
            var _ = test.office().statements().prepare(TestOffice.TODAY, Money.ofCents(500), Progress.SILENT);

            assertThat(test.office().claimTimeline().of(claim))
                    .extracting(moment ->
                            moment.kind() + " " + moment.state() + " " + moment.note() + " " + moment.amount())
                    .contains(
                            "SAVED  claim.pdf null",
                            "DENIAL_OPENED   200.00",
                            "DENIAL_MOVED APPEALED level 1 null",
                            "TASK_OPENED   200.00",
                            "TASK_TAKEN   null",
                            "STATEMENT   15.50");
        }
    }

    private static void decide(TestOffice test) {
        CheckText check = new CheckText(
                "Acme Health Plan",
                "ACME1",
                "EFT1",
                Money.ZERO,
                "H",
                "NON",
                LocalDate.of(2026, 3, 1),
                List.of(
                        "CLP*DS1-1*1*215.5*0*15.5*12*ICN1",
                        "SVC*HC:G0439*200*0",
                        "DTM*472*20260220",
                        "CAS*CO*197*200",
                        "SVC*HC:J3420*15.5*0",
                        "DTM*472*20260220",
                        "CAS*PR*1*15.5"));
        var taken = (TakeResult.Taken)
                test.office().remittances().take("x.835", EraText.file("000000001", List.of(check)), Progress.SILENT);
        assertThat(test.office().remittances().post(taken.remittances().getFirst()))
                .isInstanceOf(PostResult.Posted.class);
    }
}
