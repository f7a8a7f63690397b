package org.daysheet.billing.remittances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHandler;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Finding;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Reads a file the second time, writing rows and matching as it goes. Used once, inside one transaction.
final class TakeRun implements RemittanceHandler {
    private static final int CHUNK = 500;

    private final Tx tx;
    private final RawFileId file;
    private final List<FirstRead.Seen> seen;
    private final Progress progress;
    private final RemitWriteStore rows;
    private final MatchStore matches;
    private final List<RemittanceId> taken = new ArrayList<>();
    private final List<RemitClaimRow> waiting = new ArrayList<>();
    private final List<ProviderAdjustmentRow> adjustments = new ArrayList<>();
    private final Set<ChargeId> used = new HashSet<>();
    private final Set<ChargeId> usedByReversals = new HashSet<>();
    private @Nullable ContentKeys keys;
    private @Nullable RemittanceId current;
    private @Nullable Long payerId;
    private long claimsDone;

    TakeRun(Tx tx, RawFileId file, List<FirstRead.Seen> seen, Progress progress) {
        this.tx = tx;
        this.file = file;
        this.seen = seen;
        this.progress = progress;
        this.rows = new RemitWriteStore(tx);
        this.matches = new MatchStore(tx);
    }

    List<RemittanceId> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void begin(RemittanceHeader header) {
        FirstRead.Seen whole = seen.get(taken.size());
        ContentKeys own = new ContentKeys(header, whole.content());
        keys = own;
        RemittanceRow row = RemitRows.remittance(header, whole.balance(), own);
        Long payer = PayerQuery.find(tx, header.payer()).map(PayerId::value).orElse(null);
        payerId = payer;
        RemittanceId id = rows.insert(file, row, payer);
        rows.insertState(id, whole.status(), whole.fault().isEmpty() ? null : whole.fault());
        current = id;
        taken.add(id);
        used.clear();
        usedByReversals.clear();
    }

    @Override
    public void claim(RemitClaim claim) {
        if (keys == null) {
            throw new IllegalStateException("a claim outside a transaction");
        }
        waiting.add(RemitRows.claim(claim, keys.claim(claim)));
        if (waiting.size() == CHUNK) {
            flush();
        }
    }

    @Override
    public void providerAdjustment(ProviderAdjustment adjustment) {
        adjustments.add(RemitRows.providerAdjustment(adjustment));
    }

    @Override
    public void end(RemittanceBalance balance) {
        flush();
        if (current != null) {
            rows.insertProviderAdjustments(current, adjustments);
        }
        adjustments.clear();
    }

    @Override
    public void finding(Finding finding) {}

    private void flush() {
        if (waiting.isEmpty() || current == null) {
            return;
        }
        progress.stopIfCancelled();
        match(rows.insert(current, waiting));
        claimsDone += waiting.size();
        progress.report("claims taken", claimsDone, -1);
        waiting.clear();
    }

    private void match(List<RemitWriteStore.Written> written) {
        Set<String> controls = new LinkedHashSet<>();
        Set<String> payerControls = new LinkedHashSet<>();
        for (RemitWriteStore.Written own : written) {
            controls.add(Matcher.tidy(own.row().patientControlNumber()));
            if (own.row().payerControlNumber() != null) {
                payerControls.add(own.row().payerControlNumber());
            }
        }
        Map<String, Candidate> byControl = matches.byControl(controls);
        Map<String, List<Candidate>> byPayerControl = matches.byPayerControl(payerControls, payerId);
        Map<Long, Matcher.Match> found = new LinkedHashMap<>();
        for (RemitWriteStore.Written own : written) {
            String payerControl = own.row().payerControlNumber();
            String control = Matcher.tidy(own.row().patientControlNumber());
            List<StatedService> services = own.row().lines().stream()
                    .map(line -> StatedService.of(own.lineIds().getOrDefault(line.ordinal(), 0L), line))
                    .toList();
            // A reversal repeats lines that its original or correction names too; it takes none away from those.
            Set<ChargeId> taking = own.row().statusCode().equals("22") ? usedByReversals : used;
            found.put(
                    own.id(),
                    Matcher.match(
                            control,
                            payerControl,
                            byControl.get(control),
                            payerControl == null ? List.of() : byPayerControl.getOrDefault(payerControl, List.of()),
                            services,
                            taking));
        }
        matches.insert(found);
    }
}
