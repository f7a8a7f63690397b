package org.daysheet.edi.cms1500;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.edi.claim837.LineDrug;
import org.daysheet.edi.claim837.Note;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Box 24: a service in the lower half of its line, what more is to say in the shaded half above. The one who treated
/// stands in 24J when that is not the billing provider of box 33, as the NUCC manual says.
final class ServiceBoxes {
    private static final String BETWEEN_ITEMS = "   ";
    private static final String NARRATIVE = "ZZ";
    private static final String TAXONOMY = "ZZ";

    private ServiceBoxes() {}

    static void fill(PageTexts texts, ProfessionalClaim claim, FormPart part) {
        int number = 0;
        for (ServiceLine line : part.lines()) {
            number++;
            texts.put(Box.LINE_MORE, number, more(line));
            when(texts, number, line);
            what(texts, number, claim, line);
            texts.put(Box.LINE_POINTERS, number, part.letters(line));
            texts.put(Box.LINE_DOLLARS, number, BoxWords.dollars(line.charge()));
            texts.put(Box.LINE_CENTS, number, BoxWords.cents(line.charge()));
            texts.put(Box.LINE_UNITS, number, line.units());
            flags(texts, number, line);
            rendering(texts, number, claim, line);
        }
    }

    private static void when(PageTexts texts, int number, ServiceLine line) {
        LocalDate last = line.to();
        texts.put(Box.LINE_FROM, number, BoxWords.date(line.from()));
        texts.put(Box.LINE_TO, number, BoxWords.date(last == null ? line.from() : last));
    }

    private static void what(PageTexts texts, int number, ProfessionalClaim claim, ServiceLine line) {
        boolean isElsewhere = !line.placeOfService().isEmpty();
        texts.put(
                Box.LINE_PLACE,
                number,
                isElsewhere ? line.placeOfService() : claim.terms().placeOfService());
        texts.put(Box.LINE_CODE, number, BoxWords.joined(line.procedure().code()));
        List<String> modifiers = line.procedure().modifiers();
        for (int i = 0; i < Math.min(modifiers.size(), Box.MODIFIERS.size()); i++) {
            texts.put(Box.MODIFIERS.get(i), number, BoxWords.joined(modifiers.get(i)));
        }
    }

    private static void flags(PageTexts texts, int number, ServiceLine line) {
        if (line.flags().emergency()) {
            texts.put(Box.LINE_EMERGENCY, number, "Y");
        }
        if (line.flags().epsdt() || line.flags().familyPlanning()) {
            texts.put(Box.LINE_EPSDT, number, "Y");
        }
    }

    /// Each item with its qualifier, three blanks between them: the drug, then words about the service.
    private static String more(ServiceLine line) {
        List<String> items = new ArrayList<>();
        LineDrug drug = line.drug();
        if (drug != null) {
            items.add("N4" + drug.ndc() + " " + drug.unit() + drug.quantity());
        }
        String words = words(line);
        if (!words.isEmpty()) {
            items.add(NARRATIVE + words);
        }
        return String.join(BETWEEN_ITEMS, items);
    }

    /// What an unlisted code stands for, else the note of the line.
    private static String words(ServiceLine line) {
        Note note = line.note();
        String description = BoxWords.plain(line.procedure().description());
        return description.isEmpty() && note != null ? BoxWords.plain(note.text()) : description;
    }

    private static void rendering(PageTexts texts, int number, ProfessionalClaim claim, ServiceLine line) {
        Provider provider = provider(claim, line);
        if (provider == null) {
            return;
        }
        texts.put(Box.LINE_NPI, number, provider.npi());
        otherId(claim, provider).ifPresent(id -> {
            texts.put(Box.LINE_ID_QUALIFIER, number, id.qualifier());
            texts.put(Box.LINE_OTHER_ID, number, BoxWords.joined(id.value()));
        });
    }

    private static @Nullable Provider provider(ProfessionalClaim claim, ServiceLine line) {
        Provider own = line.rendering();
        return own == null ? claim.providers().rendering() : own;
    }

    /// A number of its own, else the taxonomy, which Medicare does not want.
    private static Optional<Reference> otherId(ProfessionalClaim claim, Provider provider) {
        return ReferrerBoxes.otherId(provider.references()).or(() -> taxonomy(claim, provider.taxonomy()));
    }

    /// A taxonomy as another number, which Medicare does not want.
    static Optional<Reference> taxonomy(ProfessionalClaim claim, String taxonomy) {
        return taxonomy.isEmpty() || Insurance.isMedicare(claim)
                ? Optional.empty()
                : Optional.of(new Reference(TAXONOMY, taxonomy));
    }
}
