package org.daysheet.edi.cms1500;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Reference;

/// Boxes 21, 22, 23 and 26: diagnoses without dots, the number of the claim that is replaced, one authorisation, and
/// the number the payer tells back.
final class NumberBoxes {
    private static final Set<String> CORRECTIONS = Set.of("7", "8");

    /// Prior authorisation, CLIA, mammography, referral, a device that is tried out, the agency whose plan of care is
    /// overseen: the box has room for one.
    private static final List<String> AUTHORIZATIONS = List.of("G1", "X4", "EW", "9F", "LX", "1J");

    private NumberBoxes() {}

    static void fill(PageTexts texts, ProfessionalClaim claim, FormPart part) {
        diagnoses(texts, part.diagnoses(claim));
        String frequency = claim.terms().frequency();
        if (CORRECTIONS.contains(frequency)) {
            texts.put(Box.RESUBMISSION, frequency);
            texts.put(Box.ORIGINAL_NUMBER, BoxWords.plain(claim.reference("F8").orElse("")));
        }
        authorization(texts, claim, part);
        texts.put(Box.ACCOUNT, BoxWords.plain(claim.controlNumber()));
    }

    private static void diagnoses(PageTexts texts, List<Diagnosis> diagnoses) {
        if (!diagnoses.isEmpty()) {
            boolean isTenth = diagnoses.getFirst().qualifier().startsWith("A");
            texts.put(Box.ICD_INDICATOR, isTenth ? "0" : "9");
        }
        for (int i = 0; i < diagnoses.size(); i++) {
            texts.put(Box.DIAGNOSES.get(i), BoxWords.joined(diagnoses.get(i).code()));
        }
    }

    /// The first number of the claim or of its services here, in the order of {@link #AUTHORIZATIONS}.
    private static void authorization(PageTexts texts, ProfessionalClaim claim, FormPart part) {
        List<String> numbers = AUTHORIZATIONS.stream()
                .flatMap(kind -> Stream.concat(
                                claim.references().stream(),
                                part.lines().stream().flatMap(line -> line.references().stream()))
                        .filter(reference -> reference.qualifier().equals(kind)))
                .map(Reference::value)
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            texts.put(Box.AUTHORIZATION, BoxWords.joined(numbers.getFirst()));
            numbers.stream().skip(1).forEach(number -> texts.leaveOut(Box.AUTHORIZATION, number, numbers.getFirst()));
        }
    }
}
