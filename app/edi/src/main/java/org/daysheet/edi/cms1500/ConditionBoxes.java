package org.daysheet.edi.cms1500;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.PurchasedService;
import org.daysheet.edi.claim837.RelatedCauses;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.types.money.Money;

/// Boxes 10, 14, 15, 16, 18, 19 and 20: what the condition comes from, and its dates by their kinds (DTP01).
final class ConditionBoxes {
    private static final List<String> ONSETS = List.of("431", "484");
    private static final List<String> OTHER_DATES =
            List.of("439", "454", "304", "453", "455", "471", "444", "090", "091");
    private static final List<String> UNABLE_FROM = List.of("314", "360", "297");
    private static final List<String> UNABLE_TO = List.of("314", "361", "296");

    /// The number of a clinical trial has eight digits.
    private static final String TRIAL = "[0-9]{8}";

    private ConditionBoxes() {}

    static void fill(PageTexts texts, ProfessionalClaim claim) {
        causes(texts, claim.terms().relatedCauses());
        texts.put(
                Box.CLAIM_CODES, BoxWords.plain(String.join(" ", claim.extras().conditionCodes())));
        dated(texts, claim, ONSETS, Box.ONSET, Box.ONSET_QUALIFIER);
        dated(texts, claim, OTHER_DATES, Box.OTHER_DATE, Box.OTHER_DATE_QUALIFIER);
        texts.span(Box.UNABLE_FROM, Box.UNABLE_TO, first(claim, UNABLE_FROM), lastDay(claim));
        texts.span(Box.HOSPITAL_FROM, Box.HOSPITAL_TO, claim.date("435"), claim.date("096"));
        note(texts, claim);
        outsideLab(texts, claim);
    }

    /// The number of a clinical trial stands before the words, behind CT; another demonstration has no place.
    private static void note(PageTexts texts, ProfessionalClaim claim) {
        Note note = claim.note();
        String words = note == null ? "" : BoxWords.plain(note.text());
        String number = claim.reference("P4").orElse("");
        boolean isTrial = number.matches(TRIAL);
        String all = isTrial ? ("CT" + number + " " + words).strip() : words;
        if (!all.isEmpty()) {
            texts.put(Box.NOTE, all);
        }
        if (!isTrial && !number.isEmpty()) {
            texts.leaveOut(Box.NOTE, "P4 " + BoxWords.plain(number), all);
        }
    }

    /// Services bought from somebody else are told with their price, once for the claim (2400 PS1).
    private static void outsideLab(PageTexts texts, ProfessionalClaim claim) {
        List<Money> prices = claim.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.extras().purchase()))
                .map(PurchasedService::price)
                .toList();
        texts.mark(Box.OUTSIDE_LAB_YES, Box.OUTSIDE_LAB_NO, !prices.isEmpty());
        if (!prices.isEmpty()) {
            texts.amount(Box.OUTSIDE_LAB_DOLLARS, Box.OUTSIDE_LAB_CENTS, Money.sum(prices.stream()));
        }
    }

    private static void causes(PageTexts texts, RelatedCauses causes) {
        boolean isAuto = causes.codes().contains("AA");
        texts.mark(Box.EMPLOYMENT_YES, Box.EMPLOYMENT_NO, causes.codes().contains("EM"));
        texts.mark(Box.AUTO_YES, Box.AUTO_NO, isAuto);
        texts.mark(Box.ACCIDENT_YES, Box.ACCIDENT_NO, causes.codes().contains("OA"));
        if (isAuto) {
            texts.put(Box.AUTO_STATE, BoxWords.plain(causes.state()));
            if (!causes.country().isEmpty()) {
                texts.leaveOut(Box.AUTO_STATE, BoxWords.plain(causes.country()), BoxWords.plain(causes.state()));
            }
        }
    }

    /// The first of these kinds that the claim has, with its kind; the others have no room.
    private static void dated(PageTexts texts, ProfessionalClaim claim, List<String> kinds, Box box, Box qualifier) {
        List<QualifiedDate> found =
                kinds.stream().flatMap(kind -> claim.date(kind).stream()).toList();
        if (found.isEmpty()) {
            return;
        }
        QualifiedDate shown = found.getFirst();
        texts.put(box, BoxWords.date(shown.from()));
        texts.put(qualifier, shown.qualifier());
        found.stream().skip(1).forEach(other -> texts.leaveOut(box, words(other), words(shown)));
    }

    private static String words(QualifiedDate date) {
        return date.qualifier() + " " + BoxWords.date(date.from());
    }

    private static Optional<QualifiedDate> first(ProfessionalClaim claim, List<String> kinds) {
        return kinds.stream().flatMap(kind -> claim.date(kind).stream()).findFirst();
    }

    /// A disability whose end is not known has none (DTP*314 is a range).
    private static Optional<QualifiedDate> lastDay(ProfessionalClaim claim) {
        return first(claim, UNABLE_TO).filter(date -> !date.qualifier().equals("314") || date.to() != null);
    }
}
