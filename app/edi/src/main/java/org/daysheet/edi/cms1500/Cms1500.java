package org.daysheet.edi.cms1500;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.FormPage;

/// A claim on CMS-1500 (02/12) forms, by the rules of the NUCC manual. The same claim and day always give the same
/// forms.
///
/// A claim of more than six services takes several forms, and each stands for itself, as Medicare wants it (Claims
/// Processing Manual, chapter 26): all of them name the same people, diagnoses and account, box 28 is the total of the
/// services on that form, and box 29 is the part of what was paid that this form's total takes up, the first form
/// first. So the boxes 28 of all forms add up to the claim's total, and the boxes 29 to what was paid.
///
/// @param pages the forms, in the order of the services
/// @param findings what did not fit, form by form
public record Cms1500(List<FormPage> pages, List<FormFinding> findings) {
    public Cms1500 {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    /// Fills the forms of a claim.
    ///
    /// @param signedOn the day of the signature in box 31: when the form is printed
    public static Cms1500 of(ProfessionalClaim claim, LocalDate signedOn) {
        List<FormPage> pages = new ArrayList<>();
        List<FormFinding> findings = new ArrayList<>();
        List<FormPart> parts = FormPart.of(claim);
        List<Money> paid = PaidParts.of(claim, parts);
        for (FormPart part : parts) {
            PageTexts texts = new PageTexts(part.number());
            PayerBoxes.fill(texts, claim);
            PatientBoxes.fill(texts, claim);
            InsuredBoxes.fill(texts, claim);
            ConditionBoxes.fill(texts, claim);
            ReferrerBoxes.fill(texts, claim, part);
            NumberBoxes.fill(texts, claim, part);
            ServiceBoxes.fill(texts, claim, part);
            BillingBoxes.fill(texts, claim, part, signedOn);
            texts.amount(Box.TOTAL_DOLLARS, Box.TOTAL_CENTS, part.total());
            PaidParts.fill(texts, claim, paid.get(part.number() - 1));
            pages.add(texts.page());
            findings.addAll(texts.findings());
        }
        return new Cms1500(pages, findings);
    }
}
