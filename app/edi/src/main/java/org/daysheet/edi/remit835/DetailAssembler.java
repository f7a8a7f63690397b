package org.daysheet.edi.remit835;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daysheet.edi.x12.Party;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.QualifiedQuantity;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Gathers people and facts of one claim, one after another.
final class DetailAssembler {
    private static final int FIRST_MOA_REMARK = 3;
    private static final int LAST_MOA_REMARK = 7;
    private static final int PAYABLE = 2;
    private static final int RENAL = 8;
    private static final int PROFESSIONAL = 9;
    private static final Pattern RATE = Pattern.compile("[0-9]*\\.?[0-9]+");
    private static final int[] MIA_REMARKS = {5, 20, 21, 22, 23};

    private final ClaimFindings findings;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<QualifiedAmount> amounts = new ArrayList<>();
    private final List<QualifiedQuantity> quantities = new ArrayList<>();
    private final List<QualifiedDate> dates = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private @Nullable OutpatientAmounts outpatient;
    private Party patient = Party.UNNAMED;
    private @Nullable Party insured;
    private @Nullable Party corrected;
    private @Nullable Party rendering;
    private @Nullable Party crossover;
    private @Nullable Party correctedPayer;
    private @Nullable Party otherSubscriber;

    DetailAssembler(ClaimFindings findings) {
        this.findings = findings;
    }

    void clear() {
        remarks.clear();
        amounts.clear();
        quantities.clear();
        dates.clear();
        references.clear();
        outpatient = null;
        patient = Party.UNNAMED;
        insured = null;
        corrected = null;
        rendering = null;
        crossover = null;
        correctedPayer = null;
        otherSubscriber = null;
    }

    boolean patientIsMissing() {
        return patient.equals(Party.UNNAMED);
    }

    boolean take(Segment segment) {
        switch (segment.id()) {
            case "NM1" -> party(Party.read(segment));
            case "MOA" -> moa(segment);
            case "MIA" -> mia(segment);
            case "REF" -> references.add(Reference.read(segment));
            case "DTM" -> date(segment);
            case "AMT" -> amount(segment);
            case "QTY" -> quantities.add(new QualifiedQuantity(segment.text(1), segment.text(2)));
            case "PER", "LQ", "K3" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    ClaimPeople people() {
        return new ClaimPeople(patient, insured, corrected, rendering, crossover, correctedPayer, otherSubscriber);
    }

    ClaimDetail detail() {
        return new ClaimDetail(remarks, amounts, quantities, dates, outpatient, references);
    }

    private void party(Party party) {
        switch (party.role()) {
            case "QC" -> patient = party;
            case "IL" -> insured = party;
            case "74" -> corrected = party;
            case "82" -> rendering = party;
            case "TT" -> crossover = party;
            case "PR" -> correctedPayer = party;
            case "GB" -> otherSubscriber = party;
            default -> {}
        }
    }

    private void moa(Segment segment) {
        for (int element = FIRST_MOA_REMARK; element <= LAST_MOA_REMARK; element++) {
            remark("MOA", segment, element);
        }
        var amounts = new OutpatientAmounts(
                RATE.matcher(segment.text(1)).matches() ? segment.text(1) : "",
                moaAmount(segment, PAYABLE),
                moaAmount(segment, RENAL),
                moaAmount(segment, PROFESSIONAL));
        if (!amounts.isNone()) {
            outpatient = amounts;
        }
    }

    /// An amount that cannot be read is left out; it informs and moves no money.
    private @Nullable Money moaAmount(Segment segment, int element) {
        if (!segment.has(element)) {
            return null;
        }
        Money amount = segment.money(element);
        if (amount == null) {
            findings.warning(segment, element, "information-unreadable", "An informational amount cannot be read.", "");
        }
        return amount;
    }

    private void mia(Segment segment) {
        for (int element : MIA_REMARKS) {
            remark("MIA", segment, element);
        }
    }

    private void remark(String list, Segment segment, int element) {
        if (segment.has(element)) {
            remarks.add(new Remark(list, segment.text(element)));
        }
    }

    private void date(Segment segment) {
        QualifiedDate date = QualifiedDate.readDtm(segment);
        if (date == null) {
            findings.warning(segment, 2, "date-unreadable", "A date cannot be read.", "CCYYMMDD");
        } else {
            dates.add(date);
        }
    }

    private void amount(Segment segment) {
        Money amount = segment.money(2);
        if (amount == null) {
            findings.warning(segment, 2, "information-unreadable", "An informational amount cannot be read.", "");
        } else {
            amounts.add(new QualifiedAmount(segment.text(1), amount));
        }
    }
}
