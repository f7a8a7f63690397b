package org.daysheet.billing.payerrules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.LineProviders;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.jspecify.annotations.Nullable;

/// A claim as rules see it; also how the cases of a rule are written.
///
/// @param payer the number of the payer, as the claim names it
/// @param frequency CLM05-3, 1 when not told
/// @param memberId of who holds the policy, empty when not known
/// @param sex F, M or U of the patient
/// @param age of the patient in whole years on the first day of service, null when not known
/// @param service first day of service, null when there is none
/// @param rendering NPI of who treated, where a line says nothing else
/// @param diagnoses without dots
/// @param elements what the claim has
/// @param lines what was done
public record ClaimFacts(
        String payer,
        String frequency,
        String memberId,
        String sex,
        @Nullable Integer age,
        @Nullable LocalDate service,
        String rendering,
        List<String> diagnoses,
        List<ClaimElement> elements,
        List<LineFacts> lines) {
    private static final String ORIGINAL = "1";

    public ClaimFacts {
        payer = payer == null ? "" : payer;
        frequency = frequency == null || frequency.isEmpty() ? ORIGINAL : frequency;
        memberId = memberId == null ? "" : memberId;
        sex = sex == null ? "" : sex;
        rendering = rendering == null ? "" : rendering;
        diagnoses = Lists.orNone(diagnoses);
        elements = Lists.orNone(elements);
        lines = Lists.orNone(lines);
    }

    /// What rules see of a document.
    public static ClaimFacts of(ProfessionalClaim claim) {
        LocalDate service = claim.lines().stream()
                .map(ServiceLine::from)
                .min(LocalDate::compareTo)
                .orElse(null);
        Dependent dependent = claim.dependent();
        LocalDate birth = dependent == null ? claim.subscriber().birthDate() : dependent.birthDate();
        Provider rendering = claim.providers().rendering();
        return new ClaimFacts(
                claim.payer().id(),
                claim.terms().frequency(),
                claim.subscriber().memberId(),
                dependent == null ? claim.subscriber().sex() : dependent.sex(),
                birth == null || service == null
                        ? null
                        : Period.between(birth, service).getYears(),
                service,
                rendering == null ? claim.billingProvider().npi() : rendering.npi(),
                claim.diagnoses().stream().map(Diagnosis::code).toList(),
                elements(claim),
                claim.lines().stream().map(line -> line(claim, line)).toList());
    }

    /// What is charged in all, in cents (CLM02).
    long totalCents() {
        return lines.stream().mapToLong(LineFacts::amountCents).sum();
    }

    /// Who treated, line by line.
    Set<String> renderers() {
        return lines.isEmpty()
                ? Set.of(rendering)
                : lines.stream().map(this::renderer).collect(Collectors.toSet());
    }

    /// Who treated in a line.
    String renderer(LineFacts line) {
        return line.rendering().isEmpty() ? rendering : line.rendering();
    }

    /// What a line is for.
    List<String> diagnoses(LineFacts line) {
        return line.pointers().isEmpty()
                ? diagnoses
                : line.pointers().stream()
                        .filter(place -> place >= 1 && place <= diagnoses.size())
                        .map(place -> diagnoses.get(place - 1))
                        .toList();
    }

    private static LineFacts line(ProfessionalClaim claim, ServiceLine line) {
        List<ClaimElement> elements = new ArrayList<>();
        add(elements, ClaimElement.NDC, line.drug() != null);
        add(elements, ClaimElement.DESCRIPTION, !line.procedure().description().isEmpty());
        line.references().forEach(reference -> {
            add(
                    elements,
                    ClaimElement.PRIOR_AUTHORIZATION,
                    reference.qualifier().equals("G1"));
            add(elements, ClaimElement.REFERRAL, reference.qualifier().equals("9F"));
            add(elements, ClaimElement.CLIA, reference.qualifier().equals("X4"));
        });
        LineProviders others = line.extras().providers();
        if (others != null) {
            add(elements, ClaimElement.REFERRING_PROVIDER, others.referring() != null);
            add(elements, ClaimElement.SUPERVISING_PROVIDER, others.supervising() != null);
            add(elements, ClaimElement.FACILITY, others.facility() != null);
        }
        Provider own = line.rendering();
        return new LineFacts(
                line.procedure().code(),
                line.procedure().modifiers(),
                line.placeOfService().isEmpty() ? claim.terms().placeOfService() : line.placeOfService(),
                line.charge().cents(),
                elements,
                own == null ? "" : own.npi(),
                line.pointers());
    }

    private static List<ClaimElement> elements(ProfessionalClaim claim) {
        List<ClaimElement> elements = new ArrayList<>();
        add(elements, ClaimElement.PRIOR_AUTHORIZATION, claim.reference("G1").isPresent());
        add(elements, ClaimElement.REFERRAL, claim.reference("9F").isPresent());
        add(elements, ClaimElement.CLIA, claim.reference("X4").isPresent());
        add(elements, ClaimElement.PAYER_CLAIM_NUMBER, claim.reference("F8").isPresent());
        add(elements, ClaimElement.REFERRING_PROVIDER, claim.providers().referring() != null);
        add(elements, ClaimElement.SUPERVISING_PROVIDER, claim.providers().supervising() != null);
        add(elements, ClaimElement.FACILITY, claim.providers().facility() != null);
        add(
                elements,
                ClaimElement.BILLING_TAXONOMY,
                !claim.billingProvider().taxonomy().isEmpty());
        Provider rendering = claim.providers().rendering();
        add(
                elements,
                ClaimElement.RENDERING_TAXONOMY,
                rendering != null && !rendering.taxonomy().isEmpty());
        add(elements, ClaimElement.NOTE, claim.note() != null);
        add(elements, ClaimElement.ATTACHMENT, !claim.extras().attachments().isEmpty());
        add(
                elements,
                ClaimElement.GROUP_NUMBER,
                !claim.subscriber().groupNumber().isEmpty());
        add(elements, ClaimElement.ONSET_DATE, claim.date("431").isPresent());
        add(elements, ClaimElement.ACCIDENT_DATE, claim.date("439").isPresent());
        add(elements, ClaimElement.ADMISSION_DATE, claim.date("435").isPresent());
        return elements;
    }

    private static void add(List<ClaimElement> elements, ClaimElement element, boolean isThere) {
        if (isThere) {
            elements.add(element);
        }
    }
}
