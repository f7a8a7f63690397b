package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.practice.Payer;
import org.daysheet.edi.claim837.DecisionAdjustment;
import org.daysheet.edi.claim837.OutpatientRemarks;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.money.Money;

/// Tells what stands of what a payer decided about a visit, for the claim to the payer after; answered by the room
/// that posts decisions.
@FunctionalInterface
public interface EarlierDecisions {
    /// No payer has decided anything.
    EarlierDecisions NONE = (tx, visit, part, payer, coverage) -> Optional.empty();

    /// What stands of a payer's decisions about a part of a visit's charges under one coverage; empty when it has not
    /// decided, or took back all of it.
    ///
    /// @param coverage which one, of a payer that may have insured the patient twice
    Optional<EarlierDecision> of(Tx tx, EncounterId visit, int part, Payer payer, CoverageId coverage);

    /// What a payer decided about a visit (835 CLP and below), as the next payer has to be told it.
    ///
    /// @param payerNumber its own number of the claim (CLP07), empty when not told
    /// @param decidedOn day of the newest remittance about it (BPR16)
    /// @param paid what it paid for the claim (CLP04)
    /// @param adjustments CAS of the claim, not those of its lines
    /// @param remarks what it remarked on the claim (MOA), with all its remark codes
    /// @param lines what it decided line by line, empty when it decided the claim as a whole
    record EarlierDecision(
            String payerNumber,
            LocalDate decidedOn,
            Money paid,
            List<DecisionAdjustment> adjustments,
            OutpatientRemarks remarks,
            List<EarlierLine> lines) {
        public EarlierDecision {
            adjustments = List.copyOf(adjustments);
            lines = List.copyOf(lines);
        }
    }

    /// What it decided about one line (835 SVC).
    ///
    /// @param charge which of our charges it is about
    /// @param paid SVC03
    /// @param procedure what it paid, SVC01
    /// @param units units paid as decimal text, SVC05
    /// @param adjustments CAS of the line
    /// @param decidedOn day of the remittance that brought it (BPR16)
    record EarlierLine(
            ChargeId charge,
            Money paid,
            Procedure procedure,
            String units,
            List<DecisionAdjustment> adjustments,
            LocalDate decidedOn) {
        public EarlierLine {
            adjustments = List.copyOf(adjustments);
        }
    }
}
