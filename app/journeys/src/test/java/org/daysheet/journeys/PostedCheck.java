package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The practice that has just sent its claims has posted one check, written by hand: Ada's visit of $200.00 is paid
/// $88.00, contract $80.00, deductible $20.00, coinsurance $12.00 (the first vector of the accounting rules); Ben's
/// of $150.00 is paid $100.00, contract $50.00. Made once for a run, only ever copied.
///
/// @param commands at the closed practice
/// @param balances as printed after posting
record PostedCheck(Commands commands, String balances) {
    static final LocalDate PAID_ON = LocalDate.of(2026, 1, 22);
    static final String TRACE = "EFT000001001";

    private static final class Holder {
        private static final PostedCheck ONE = build(Folders.fresh("posted"));
    }

    static PostedCheck shared() {
        return Holder.ONE;
    }

    Commands copyTo(Path folder) {
        return commands.at(Folders.copy(commands.practice(), folder));
    }

    static Era era(int interchange) {
        return new Era(interchange, "LAKESIDE MUTUAL", SentPractice.LAKESIDE);
    }

    Era.Decision ada() {
        return visit("Amberg", "ICN1", "G0402", 8_800, "CO*45*80.00", "PR*1*20.00**2*12.00")
                .remarked("N130", "N522");
    }

    Era.Decision ben() {
        return visit("Birkett", "ICN2", "G0439", 10_000, "CO*45*50.00");
    }

    /// The decision about the one line of a patient's claim.
    Era.Decision visit(String patient, String payerControl, String procedure, long paid, String... adjustments) {
        SentPractice.SentClaim claim = SentPractice.shared().claim(patient);
        return Era.decision(
                claim.control(),
                payerControl,
                claim.lines().getFirst(),
                procedure,
                claim.charge(),
                paid,
                SentPractice.SERVED,
                adjustments);
    }

    private static PostedCheck build(Path home) {
        Commands desk = SentPractice.shared().copyTo(home.resolve("practice"));
        PostedCheck unposted = new PostedCheck(desk, "");
        byte[] bytes = era(1).check(TRACE, PAID_ON, List.of(unposted.ada(), unposted.ben()))
                .bytes();
        JsonNode taken = desk.json(0, "take", Folders.write(home.resolve("check.835"), bytes))
                .path("files")
                .path(0);
        assertThat(taken.path("outcome").asString()).isEqualTo("taken");
        JsonNode result =
                desk.json(0, "remits", "post", taken.path("remittances").path(0).asLong());
        assertThat(result.path("results").path(0).path("cashCents").asLong()).isEqualTo(18_800);
        JsonNode balances = desk.json(0, "balances");
        assertThat(Commands.cents(balances, "accounts", "kind", "CASH")).isEqualTo(18_800);
        assertThat(Commands.cents(balances, "accounts", "kind", "CONTRACTUAL")).isEqualTo(13_000);
        assertThat(Commands.cents(balances, "accounts", "kind", "PATIENT_RECEIVABLE"))
                .isEqualTo(15_000 + 3_200);
        return new PostedCheck(desk, balances.toString());
    }
}
