package org.daysheet.cli.bench;

import org.daysheet.edi.inspect.InspectionSink;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHandler;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Finding;

/// Looks a few times, while claims go by, at what the collector cannot free.
final class HeapWatch {
    private static final int LOOKS = 4;

    private final long everyClaims;
    private long claims;
    private long most;

    HeapWatch(int claims) {
        this.everyClaims = Math.max(1, claims / (LOOKS + 1));
    }

    /// Bytes at most.
    long most() {
        return most;
    }

    private void claimPassed() {
        claims++;
        if (claims % everyClaims == 0) {
            most = Math.max(most, live());
        }
    }

    private static long live() {
        Runtime machine = Runtime.getRuntime();
        machine.gc();
        return machine.totalMemory() - machine.freeMemory();
    }

    RemittanceHandler remittance() {
        return new RemittanceHandler() {
            @Override
            public void begin(RemittanceHeader header) {}

            @Override
            public void claim(RemitClaim claim) {
                claimPassed();
            }

            @Override
            public void providerAdjustment(ProviderAdjustment adjustment) {}

            @Override
            public void end(RemittanceBalance balance) {}

            @Override
            public void finding(Finding finding) {}
        };
    }

    InspectionSink inspection() {
        return new InspectionSink() {
            @Override
            public void remitClaim(RemitClaim claim) {
                claimPassed();
            }
        };
    }
}
