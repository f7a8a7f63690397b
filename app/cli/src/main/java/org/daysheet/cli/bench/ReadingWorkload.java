package org.daysheet.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.daysheet.demo.simulator.AnswerFile;
import org.daysheet.demo.simulator.AnswerKind;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.demo.simulator.Scenario;
import org.daysheet.demo.simulator.ScenarioMix;
import org.daysheet.demo.simulator.SimulatorSettings;
import org.daysheet.demo.simulator.Timing;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHandler;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.remit835.RemittanceReader;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.SegmentReader;

/// Reading one large 835 in three depths: bytes, segments, typed claims. Each returns a number that depends
/// on all it read, so that no work can be skipped.
public final class ReadingWorkload {
    private static final LocalDate SENT_ON = LocalDate.of(2026, 3, 2);
    private static final Map<Scenario, Integer> MIX = Map.of(
            Scenario.PAID, 50, Scenario.COINSURANCE, 30, Scenario.DEDUCTIBLE_PART, 10, Scenario.PARTLY_DENIED, 10);

    private final byte[] file;

    private ReadingWorkload(byte[] file) {
        this.file = file;
    }

    /// A remittance file for this many claims of three lines each, as the simulated payer writes it.
    public static ReadingWorkload ofClaims(int claims) {
        var settings = new SimulatorSettings(42, new ScenarioMix(MIX), Timing.AT_ONCE, java.util.Set.of());
        var answers = new PayerSimulator(settings).answer(ClaimFileDraft.of(claims), SENT_ON);
        AnswerFile remittance = answers.of(AnswerKind.REMITTANCE_835).getFirst();
        return new ReadingWorkload(remittance.bytes());
    }

    /// The file itself.
    public byte[] file() {
        return file.clone();
    }

    /// Size of the file in bytes.
    public int size() {
        return file.length;
    }

    /// The reference: looks at every byte once.
    public long scanBytes() {
        long segments = 0;
        for (byte one : file) {
            if (one == '~') {
                segments++;
            }
        }
        return segments;
    }

    /// Splits the file into segments.
    public long tokenize() throws IOException {
        SegmentReader reader = new SegmentReader(new ByteArrayInputStream(file), _ -> {});
        long segments = 0;
        while (reader.next()) {
            segments++;
        }
        return segments;
    }

    /// Reads every claim, line and adjustment into its typed record and balances all three levels.
    ///
    /// @return cents paid over all claims
    public long read() throws IOException {
        PaidTotal total = new PaidTotal();
        RemittanceReader.read(new ByteArrayInputStream(file), total);
        return total.cents;
    }

    /// Adds up what claims paid and keeps nothing else.
    static final class PaidTotal implements RemittanceHandler {
        private long cents;
        private long claims;

        long claims() {
            return claims;
        }

        @Override
        public void begin(RemittanceHeader header) {}

        @Override
        public void claim(RemitClaim claim) {
            cents += claim.payment().paid().cents();
            claims++;
        }

        @Override
        public void providerAdjustment(ProviderAdjustment adjustment) {}

        @Override
        public void end(RemittanceBalance balance) {}

        @Override
        public void finding(Finding finding) {}
    }
}
