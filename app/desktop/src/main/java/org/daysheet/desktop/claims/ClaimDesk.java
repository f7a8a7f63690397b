package org.daysheet.desktop.claims;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.claims.TaskOwner;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Outcome;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.ClaimVersionId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.SubmissionId;
import org.daysheet.types.paper.PaperShift;
import org.daysheet.types.work.Progress;

/// What the claim screen asks of the practice. Called beside the screen.
public interface ClaimDesk {
    /// Claims that a question lets through, newest first.
    PageSource<ClaimRow> matching(ClaimQuestion question);

    /// Payers to narrow the list by.
    List<FilterOption<PayerId>> payers();

    /// Providers who treat, to narrow the list by.
    List<FilterOption<ProviderId>> providers();

    /// Who can have what is to be done next about a claim, to narrow the list by.
    List<FilterOption<TaskOwner>> owners();

    /// The business date; answers at once.
    LocalDate today();

    /// How many wait for somebody.
    Counts counts();

    /// How many wait for somebody.
    ///
    /// @param unclaimed visits that have no claim yet and could have one
    /// @param rejected claims that came back before anybody decided
    record Counts(int unclaimed, int rejected) {}

    /// Everything about a claim.
    ClaimPage page(ClaimId claim);

    /// The frozen content of one sending, in words.
    DocumentPage document(ClaimVersionId version);

    /// The newest sending of a claim on CMS-1500 forms.
    ///
    /// @param isRed for paper on which the form is printed in red
    /// @param shift how far everything on them is moved
    PaperPage paper(ClaimId claim, boolean isRed, PaperShift shift);

    /// Cover sheets of the papers that a claim announces, as PDF.
    byte[] covers(ClaimId claim);

    /// What proves that a claim was sent in time, as PDF.
    byte[] proof(ClaimId claim);

    /// Keeps that a proof was saved.
    void proofSaved(ClaimId claim, byte[] pdf);

    /// What proves a line of a claim's history, as it is kept.
    ProofPage proof(HistoryProof proof);

    /// Keeps forms that went out.
    ///
    /// @param fileName what they were saved as, blank for paper
    /// @param isSent whether they are mailed, so that the claim counts as sent
    void keepPaper(PaperPage paper, String fileName, boolean isSent);

    /// Makes a claim of every visit that could have one.
    Outcome make(Progress progress);

    /// Checks every claim that waits to be sent.
    Outcome check(Progress progress);

    /// Checks some claims.
    Outcome check(List<ClaimId> claims, Progress progress);

    /// Where every claim waits, in the order of the places.
    List<PlaceRow> process();

    /// Acts with many claims, looked at before they are done.
    BulkDesk bulk();

    /// Makes a rejected claim a draft with a new number, and checks it.
    Outcome reopen(ClaimId claim, Progress progress);

    /// Does what is offered about a finding of a claim, and checks the claim again.
    Outcome fix(ClaimId claim, ScrubFinding finding, Progress progress);

    /// Makes what replaces or takes back a claim that the payer has a draft, and checks it.
    Outcome correct(Correcting.Answer answer, Progress progress);

    /// Splits and combines claims.
    ShapeDesk shapes();

    /// Why the payer that comes after a claim's cannot be billed, in words; empty when it can.
    String whyNoNext(ClaimId before);

    /// Makes the claim to the payer that comes after a claim's; the task that asked for it is closed.
    Billed billNext(ClaimId before);

    /// What sending everything that is ready would do.
    SendPlan plan(SendingWay way);

    /// What sending some claims would do.
    SendPlan plan(List<ClaimId> claims, SendingWay way);

    /// Writes the claims of a plan to files in a folder; they count as sent.
    SendResult send(SendPlan plan, Path folder, Progress progress);

    /// Files that were sent, and answers.
    SentDesk sent();

    /// Writes the bytes of a file once more; nothing else changes.
    SendResult writeAgain(SubmissionId file, Path folder, Progress progress);

    /// Where files were written last.
    Path folder();
}
