package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.ledger.Faults;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHandler;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Finding;
import org.jspecify.annotations.Nullable;

/// Reads a kept file again and compares it with the rows it became. Used once a file.
final class EvidenceRun implements RemittanceHandler {
    private final RemitReadStore stored;
    private final List<FirstRead.Seen> seen;
    private final Map<Integer, Map.Entry<Long, RemittanceRow>> remittances;
    private final Faults faults;
    private final List<ProviderAdjustmentRow> adjustments = new ArrayList<>();
    private Map<Integer, RemitClaimRow> claims = Map.of();
    private @Nullable ContentKeys keys;
    private long current;
    private int index;

    EvidenceRun(RemitReadStore stored, long file, List<FirstRead.Seen> seen, Faults faults) {
        this.stored = stored;
        this.seen = seen;
        this.remittances = stored.remittances(file);
        this.faults = faults;
        faults.expect(
                remittances.size() == seen.size(),
                "raw_file " + file + " holds " + seen.size() + " checks, the rows " + remittances.size());
    }

    @Override
    public void begin(RemittanceHeader header) {
        FirstRead.Seen whole = seen.get(index++);
        ContentKeys own = new ContentKeys(header, whole.content());
        keys = own;
        RemittanceRow expected = RemitRows.remittance(header, whole.balance(), own);
        Map.Entry<Long, RemittanceRow> found = remittances.get(header.ordinal());
        current = found == null ? 0 : found.getKey();
        faults.expect(
                found != null && expected.asKeptIn(found.getValue()).equals(found.getValue()),
                "remittance " + current + " is not what its file says");
        claims = found == null ? Map.of() : new HashMap<>(stored.claims(current));
        adjustments.clear();
    }

    @Override
    public void claim(RemitClaim claim) {
        if (keys == null) {
            return;
        }
        RemitClaimRow expected = RemitRows.claim(claim, keys.claim(claim));
        RemitClaimRow found = claims.get(expected.ordinal());
        faults.expect(
                found != null && expected.asKeptIn(found).equals(found),
                "remittance " + current + " claim " + expected.ordinal() + " is not what its file says");
        if (found != null) {
            claims.remove(expected.ordinal());
        }
    }

    @Override
    public void providerAdjustment(ProviderAdjustment adjustment) {
        adjustments.add(RemitRows.providerAdjustment(adjustment));
    }

    @Override
    public void end(RemittanceBalance balance) {
        faults.expect(claims.isEmpty(), "remittance " + current + " has claims that its file does not hold");
        faults.expect(
                adjustments.equals(stored.providerAdjustments(current)),
                "remittance " + current + ": provider adjustments are not what its file says");
    }

    @Override
    public void finding(Finding finding) {}
}
