package org.daysheet.edi.claim837;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the lines of a claim must have so that it can be written (837P TR3 loops 2400, 2410, 2420A).
final class LineRequirements {
    private static final int MOST_LINES = 50;
    private static final Set<String> QUALIFIERS = Set.of("HC", "ER", "IV", "WK");
    private static final Set<String> DRUG_UNITS = Set.of("F2", "GR", "ME", "ML", "UN");
    private static final Pattern MODIFIER = Pattern.compile("[0-9A-Za-z]{2}");
    private static final Pattern NDC = Pattern.compile("[0-9]{11}");
    private static final Pattern QUANTITY = Pattern.compile("(?=.*[1-9])[0-9]{1,8}(\\.[0-9]{1,3})?");
    private static final Pattern DRUG_REFERENCE = Pattern.compile("(XZ|VY):.{1,50}");

    private final Refusals refusals;
    private final PartyRequirements parties;
    private final ExtrasRequirements extras;

    LineRequirements(Refusals refusals, PartyRequirements parties, ExtrasRequirements extras) {
        this.refusals = refusals;
        this.parties = parties;
        this.extras = extras;
    }

    void lines(List<ServiceLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            refusals.problem("LX", "a claim has one to fifty lines");
        }
        Set<String> controls = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            line("line " + (i + 1) + " ", lines.get(i));
            if (!controls.add(lines.get(i).controlNumber())) {
                refusals.problem("REF02", "line " + (i + 1) + " repeats the control number of another");
            }
        }
    }

    private void line(String which, ServiceLine line) {
        procedure(which, line);
        refusals.text(which + "REF*6R", line.controlNumber(), 30);
        refusals.range(which + "DTP03", line.from(), line.to());
        refusals.dates(which + "2400", line.dates());
        refusals.references(which + "2400", line.references());
        refusals.note(which + "2400", line.note(), Set.of("ADD", "DCP"));
        parties.provider(which + "2420A", line.rendering());
        if (line.charge().isNegative()) {
            refusals.problem(which + "SV102", "a line never has a negative charge");
        }
        refusals.code(which + "SV103", line.unitType(), Set.of("UN", "MJ"), "units are UN, or MJ for minutes");
        refusals.shape(
                which + "SV104", line.units(), QUANTITY, "units are a number above zero with at most three decimals");
        refusals.atMost(which + "SV105", line.placeOfService(), 2);
        if (line.pointers().isEmpty() || line.pointers().size() > 4) {
            refusals.problem(which + "SV107", "a line points to one to four diagnoses");
        }
        drug(which, line.drug());
        extras.line(which, line.extras());
    }

    private void procedure(String which, ServiceLine line) {
        refusals.code(
                which + "SV101-1", line.procedure().qualifier(), QUALIFIERS, "a procedure is of HC, ER, IV or WK");
        refusals.text(which + "SV101-2", line.procedure().code(), 48);
        refusals.atMost(which + "SV101-7", line.procedure().description(), 80);
        if (line.procedure().modifiers().size() > 4) {
            refusals.problem(which + "SV101", "a line has at most four modifiers");
        }
        for (String modifier : line.procedure().modifiers()) {
            refusals.shape(which + "SV101-3", modifier, MODIFIER, "a modifier has two letters or digits");
        }
    }

    private void drug(String which, @Nullable LineDrug drug) {
        if (drug == null) {
            return;
        }
        refusals.shape(which + "LIN03", drug.ndc(), NDC, "a drug code has eleven digits");
        refusals.shape(
                which + "CTP04",
                drug.quantity(),
                QUANTITY,
                "the quantity of a drug is a number above zero with at most three decimals");
        refusals.code(which + "CTP05", drug.unit(), DRUG_UNITS, "a drug is measured in F2, GR, ME, ML or UN");
        if (!drug.reference().isEmpty()) {
            refusals.shape(
                    which + "2410 REF02",
                    drug.reference(),
                    DRUG_REFERENCE,
                    "a drug names a prescription (XZ) or a link number (VY)");
        }
    }
}
