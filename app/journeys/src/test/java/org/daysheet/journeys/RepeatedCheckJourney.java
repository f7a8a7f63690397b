package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The same check comes again, in every dress a payer or a clearinghouse has for it, and is posted once.
final class RepeatedCheckJourney {
    private final SentPractice sent = SentPractice.shared();
    private final PostedCheck check = PostedCheck.shared();

    @TempDir
    Path dir;

    private Commands desk = sent.commands();

    @BeforeEach
    void copyThePracticeThatPostedItOnce() {
        desk = check.copyTo(dir.resolve("practice"));
    }

    @Test
    void theSameFileUnderAnotherNameIsKnownAndChangesNothing() {
        JsonNode again = take(
                "renamed.txt",
                PostedCheck.era(1).check(PostedCheck.TRACE, PostedCheck.PAID_ON, List.of(check.ada(), check.ben())));
        assertThat(again.path("outcome").asString()).isEqualTo("already taken");
        assertThat(again.path("before").asString()).isEqualTo("check.835");
        assertThat(desk.json(0, "remits", "list").path("remittances").size()).isEqualTo(1);
        nothingIsPosted(0);
    }

    @Test
    void theSameCheckInAnotherEnvelopeIsARepeatAndCannotBePosted() {
        JsonNode again = take(
                "rewrapped.835",
                PostedCheck.era(2).check(PostedCheck.TRACE, PostedCheck.PAID_ON, List.of(check.ada(), check.ben())));
        assertThat(again.path("outcome").asString()).isEqualTo("taken");
        JsonNode row = desk.json(0, "remits", "list").path("remittances").path(1);
        assertThat(row.path("status").asString()).isEqualTo("REPEAT");
        nothingIsPosted(0);
        JsonNode refused = desk.json(1, "remits", "post", row.path("id").asLong());
        assertThat(refused.path("results").path(0).path("outcome").asString()).isEqualTo("refused");
        nothingIsPosted(0);
        theLedgerHolds();
    }

    @Test
    void theSameCheckSplitIntoTwoFilesIsHeldAsAPossibleRepeat() {
        take("half-1.835", PostedCheck.era(3).check(PostedCheck.TRACE, PostedCheck.PAID_ON, List.of(check.ada())));
        take("half-2.835", PostedCheck.era(4).check(PostedCheck.TRACE, PostedCheck.PAID_ON, List.of(check.ben())));
        nothingIsPosted(2);
        for (int half = 1; half <= 2; half++) {
            JsonNode row = desk.json(0, "remits", "list").path("remittances").path(half);
            Run plan = desk.run("--json", "remits", "plan", row.path("id").asLong());
            assertThat(plan.json().path("claims").path(0).path("holdReason").asString())
                    .as(plan.out())
                    .isEqualTo("POSSIBLE_REPEAT");
            Run post = desk.run("--json", "remits", "post", row.path("id").asLong());
            assertThat(post.exitCode()).as(post.out()).isEqualTo(1);
        }
        nothingIsPosted(2);
        theLedgerHolds();
    }

    @Test
    void aFileThatHoldsTheCheckTwiceAddsNothing() {
        take(
                "twice.835",
                PostedCheck.era(5)
                        .check(PostedCheck.TRACE, PostedCheck.PAID_ON, List.of(check.ada(), check.ben()))
                        .check(PostedCheck.TRACE, PostedCheck.PAID_ON, List.of(check.ada(), check.ben())));
        assertThat(desk.json(0, "remits", "list")
                        .path("remittances")
                        .valueStream()
                        .map(row -> row.path("status").asString()))
                .containsExactly("POSTED", "REPEAT", "REPEAT");
        nothingIsPosted(0);
    }

    @Test
    void thePlanOfAPostedCheckShowsWhatItRecorded() {
        JsonNode plan = desk.json(0, "remits", "plan", 1);
        assertThat(plan.path("status").asString()).isEqualTo("POSTED");
        assertThat(plan.path("cashCents").asLong()).isEqualTo(18_800);
        assertThat(plan.path("postedOn").asString()).isEqualTo("2026-01-26");
        assertThat(plan.path("postedBy").asString()).isEqualTo("Owner");
        assertThat(desk.run("remits", "plan", 1).out().lines())
                .first()
                .isEqualTo("Check " + PostedCheck.TRACE
                        + " of LAKESIDE MUTUAL was posted on 01/26/2026 by Owner. This is what it recorded.");
        JsonNode ada = plan.path("claims").path(0);
        assertThat(ada.path("outcome").asString()).isEqualTo("posted");
        assertThat(ada.path("transfers")
                        .valueStream()
                        .map(transfer -> transfer.path("amountCents").asLong()))
                .containsExactlyInAnyOrder(8_800L, 8_000L, 2_000L, 1_200L);
    }

    @Test
    void voidingAndPostingAgainEndsAtTheSameBalances() {
        String before = sent.copyTo(dir.resolve("before")).balances();
        desk.json(0, "remits", "void", 1, "--reason", "Deposit came back");
        assertThat(desk.balances()).isEqualTo(before);
        theLedgerHolds();
        desk.json(0, "remits", "post", 1);
        assertThat(desk.balances()).isEqualTo(check.balances());
        Run twice = desk.run("--json", "remits", "post", 1);
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(desk.balances()).isEqualTo(check.balances());
        theLedgerHolds();
    }

    @Test
    void aClaimNobodySentIsHeldAloneAndItsMoneyWaits() {
        Era.Decision stranger = Era.decision(
                "DS999999-1", "ICN9", "L999999V1", "G0439", 15_000, 3_000, SentPractice.SERVED, "CO*45*120.00");
        Era.Decision cleo = check.visit("Corwin", "ICN3", "G0439", 10_000, "CO*45*50.00");
        JsonNode taken =
                take("stranger.835", PostedCheck.era(6).check("EFT2", PostedCheck.PAID_ON, List.of(cleo, stranger)));
        long id = taken.path("remittances").path(0).asLong();
        nothingIsPosted(1);
        JsonNode result = desk.json(0, "remits", "post", id).path("results").path(0);
        assertThat(result.path("held").asInt()).isEqualTo(1);
        assertThat(result.path("cashCents").asLong()).isEqualTo(13_000);
        assertThat(desk.balance("CASH")).isEqualTo(18_800 + 13_000);
        assertThat(desk.balance("UNAPPLIED_PAYER")).isEqualTo(-3_000);
        assertThat(desk.balance("CONTRACTUAL")).isEqualTo(13_000 + 5_000);
        assertThat(desk.json(0, "tasks", "list", "--kind", "held_remittance")
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        theLedgerHolds();
    }

    @Test
    void aCheckOffByOneCentNamesItsPlaceAndIsNeverPosted() {
        Path file = Folders.write(
                dir.resolve("off.835"),
                PostedCheck.era(7)
                        .check(
                                "EFT3",
                                PostedCheck.PAID_ON,
                                List.of(check.visit("Corwin", "ICN3", "G0439", 10_000, "CO*45*50.01")))
                        .bytes());
        Run inspected = desk.run("inspect", file);
        assertThat(inspected.exitCode()).isEqualTo(1);
        JsonNode inspection = desk.json(1, "inspect", file)
                .path("files")
                .path(0)
                .path("findings")
                .path(0);
        assertThat(inspection.path("severity").asString()).isEqualTo("error");
        assertThat(inspection.path("segmentId").asString()).isIn("SVC", "CLP", "CAS");
        assertThat(inspection.path("line").asInt()).isPositive();
        Run taken = desk.run("--json", "take", file);
        assertThat(taken.exitCode()).as(taken.out()).isEqualTo(1);
        JsonNode finding = taken.json().path("files").path(0).path("findings").path(0);
        assertThat(finding.path("severity").asString()).as(taken.out()).isEqualTo("error");
        assertThat(finding.path("segment").asInt())
                .isEqualTo(inspection.path("segment").asInt());
        JsonNode row = desk.json(0, "remits", "list").path("remittances").path(1);
        assertThat(row.path("status").asString()).isEqualTo("OUT_OF_BALANCE");
        assertThat(row.path("balanced").asBoolean()).isFalse();
        desk.json(1, "remits", "post", row.path("id").asLong());
        nothingIsPosted(0);
    }

    @Test
    void aTableWithOneWrongCellIsRefusedWholeWithLineAndColumn() {
        Path table = Folders.write(dir.resolve("patients.csv"), """
                patient_account,last_name,first_name,birth_on,sex
                P20,Ingram,Ira,1990-02-03,F
                P21,Jarvis,Jo,1990-02-31,F
                """);
        JsonNode refused = desk.json(1, "take", table).path("files").path(0);
        assertThat(refused.path("outcome").asString()).isEqualTo("refused");
        JsonNode finding = refused.path("findings").path(0);
        assertThat(finding.path("line").asInt()).isEqualTo(3);
        assertThat(finding.path("element").asString()).isEqualTo("birth_on");
        assertThat(finding.path("read").asString()).isEqualTo("1990-02-31");
        Run unknown = desk.run("payments", "add", "--patient", "P20", "--amount", "5", "--method", "cash");
        assertThat(unknown.exitCode()).isEqualTo(1);
    }

    @Test
    void wrongUsageEndsWithTwoAndAWrongPassphraseWithOne() {
        assertThat(desk.run("remits", "post").exitCode()).isEqualTo(2);
        assertThat(desk.run("remits", "post", "x").exitCode()).isEqualTo(2);
        Run stranger = new Commands(desk.practice(), "not the passphrase").run("balances");
        assertThat(stranger.exitCode()).isEqualTo(1);
        assertThat(stranger.err()).contains("passphrase").doesNotContain("Exception");
    }

    /// Posts whatever is clean and finds every balance as it was.
    private void nothingIsPosted(int left) {
        JsonNode result = desk.json(0, "remits", "post", "--clean");
        assertThat(result.path("posted").asInt()).isZero();
        assertThat(result.path("refused").asInt()).isEqualTo(left);
        assertThat(desk.balances()).isEqualTo(check.balances());
    }

    private void theLedgerHolds() {
        assertThat(desk.json(0, "check").path("holds").asBoolean()).isTrue();
    }

    private JsonNode take(String name, Era era) {
        Path file = Folders.write(dir.resolve(name), era.bytes());
        return desk.json(0, "take", file).path("files").path(0);
    }
}
