package org.daysheet.desktop.claims;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// What can be done on the claim screen, each act once.
///
/// @param process shows where every claim waits, or the list again
/// @param make makes the claims of visits that have none
/// @param check checks all that wait
/// @param sendReady shows what sending all that is ready would do
/// @param sent shows the files that were sent
/// @param unmatched shows answers that match nothing
/// @param checkChosen checks the chosen claims
/// @param sendChosen shows what sending the chosen claims would do
/// @param reopen makes a rejected claim a draft again
/// @param correct asks why a claim the payer has is to be replaced
/// @param takeBack asks why a claim the payer has is to be taken back
/// @param split asks which lines of a claim are asked for apart
/// @param combine asks whether claims are asked for together
/// @param billNext makes the claim to the payer that comes next
/// @param bulk acts with many claims
/// @param printForms prints the open claim on forms
/// @param saveForms saves them
/// @param saveProof saves what proves that the open claim was sent in time
record ClaimActs(
        Action process,
        Action make,
        Action check,
        Action sendReady,
        Action sent,
        Action unmatched,
        Action checkChosen,
        Action sendChosen,
        Action reopen,
        Action correct,
        Action takeBack,
        Action split,
        Action combine,
        Action billNext,
        BulkActs bulk,
        Action printForms,
        Action saveForms,
        Action saveProof) {
    /// @param save saves the forms where a person says
    /// @param saveProof saves what proves timely filing where a person says
    ClaimActs(ClaimsViewModel model, Runnable save, Runnable saveProof) {
        this(
                process(model),
                ofAll("make", MaterialDesignF.FILE_PLUS_OUTLINE, model::make, "M", model),
                ofAll("check", MaterialDesignP.PLAYLIST_CHECK, model::check, "E", model),
                ofAll("send", MaterialDesignS.SEND, model::sendReady, "S", model),
                past("sent", MaterialDesignF.FILE_SEND_OUTLINE, model, SendSide.PAST, "F"),
                past("unmatched", MaterialDesignL.LINK_VARIANT_OFF, model, SendSide.UNMATCHED, "O"),
                act("check-chosen", MaterialDesignP.PLAYLIST_CHECK, model::checkChosen, "E", model.canActOnChosen()),
                act("send-chosen", MaterialDesignS.SEND, model::sendChosen, "S", model.canActOnChosen()),
                reopening(model),
                correcting("correct", MaterialDesignF.FILE_REPLACE_OUTLINE, model, Correcting.Way.REPLACE, "R"),
                correcting("take-back", MaterialDesignF.FILE_CANCEL_OUTLINE, model, Correcting.Way.TAKE_BACK, "V"),
                split(model.shaping()),
                combine(model.shaping()),
                billingNext(model),
                BulkActs.of(model),
                printing(model.paper()),
                saving(model.paper(), save),
                saving(model, saveProof));
    }

    private static Action process(ClaimsViewModel model) {
        return Action.of(
                        "claims-process",
                        Texts.of("claims.act.process"),
                        MaterialDesignV.VIEW_DASHBOARD_OUTLINE,
                        model.process()::turn)
                .on("Shortcut+Shift+W");
    }

    /// An act with every claim that it can be done with.
    private static Action ofAll(String name, Ikon icon, Runnable work, String letter, ClaimsViewModel model) {
        return Action.of("claims-" + name, Texts.of("claims.act." + name), icon, work)
                .on("Shortcut+" + letter)
                .when(model.isIdle());
    }

    private static Action correcting(String name, Ikon icon, ClaimsViewModel model, Correcting.Way way, String letter) {
        Correcting correcting = model.correcting();
        return act(name, icon, () -> correcting.ask(way), letter, correcting.can());
    }

    private static Action printing(ClaimPaperViewModel paper) {
        return act("print-forms", MaterialDesignP.PRINTER, paper::print, "P", paper.canTakeOut());
    }

    private static Action saving(ClaimPaperViewModel paper, Runnable save) {
        return Action.of(
                        "claims-save-forms",
                        Texts.of("claims.act.save-forms"),
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        save)
                .when(paper.canTakeOut());
    }

    private static Action reopening(ClaimsViewModel model) {
        return Action.of(
                        "claims-reopen",
                        Texts.of("claims.act.reopen"),
                        MaterialDesignF.FILE_UNDO_OUTLINE,
                        model::reopen)
                .on("Shortcut+R")
                .when(model.canReopen());
    }

    private static Action billingNext(ClaimsViewModel model) {
        return Action.of(
                        "claims-next",
                        Texts.of("claims.act.next"),
                        MaterialDesignA.ACCOUNT_ARROW_RIGHT_OUTLINE,
                        model::billNext)
                .on("Shortcut+B")
                .when(model.isIdle())
                .unless(model.next().why());
    }

    private static Action saving(ClaimsViewModel model, Runnable saveProof) {
        return Action.of(
                        "claims-save-proof",
                        Texts.of("claims.act.save-proof"),
                        MaterialDesignC.CERTIFICATE_OUTLINE,
                        saveProof)
                .on("Shortcut+Shift+T")
                .when(model.paper().proof().canSave());
    }

    /// Shows what was sent, or what was answered, whatever is going on.
    private static Action past(String name, Ikon icon, ClaimsViewModel model, SendSide side, String letter) {
        return Action.of(
                        "claims-" + name,
                        Texts.of("claims.act." + name),
                        icon,
                        () -> model.send().begin(side))
                .on("Shortcut+Shift+" + letter);
    }

    private static Action split(Shaping shaping) {
        return act("split", MaterialDesignC.CALL_SPLIT, shaping::askSplit, "I", shaping.canSplit());
    }

    private static Action combine(Shaping shaping) {
        return act("combine", MaterialDesignC.CALL_MERGE, shaping::askCombine, "J", shaping.canCombine());
    }

    /// An act by a letter with Shortcut and Shift.
    private static Action act(String name, Ikon icon, Runnable work, String letter, BooleanExpression can) {
        return Action.of("claims-" + name, Texts.of("claims.act." + name), icon, work)
                .on("Shortcut+Shift+" + letter)
                .when(can);
    }

    List<Action> all() {
        return List.of(
                process,
                make,
                check,
                sendReady,
                sent,
                unmatched,
                checkChosen,
                sendChosen,
                reopen,
                correct,
                takeBack,
                split,
                combine,
                billNext,
                bulk.look(),
                bulk.hold(),
                bulk.release(),
                bulk.undo(),
                printForms,
                saveForms,
                saveProof);
    }

    /// Acts with many claims.
    ///
    /// @param look shows what an act would do with the chosen claims
    /// @param hold shows what holding them would do
    /// @param release shows what releasing them would do
    /// @param undo undoes the last of these acts
    record BulkActs(Action look, Action hold, Action release, Action undo) {
        private static BulkActs of(ClaimsViewModel model) {
            ClaimBulk bulk = model.bulk();
            return new BulkActs(
                    act("bulk", MaterialDesignP.PLAYLIST_EDIT, bulk::ask, "B", model.canActOnChosen()),
                    act(
                            "hold",
                            MaterialDesignP.PAUSE_CIRCLE_OUTLINE,
                            () -> bulk.ask(BulkAct.HOLD),
                            "H",
                            model.canActOnChosen()),
                    act(
                            "release",
                            MaterialDesignP.PLAY_CIRCLE_OUTLINE,
                            () -> bulk.ask(BulkAct.RELEASE),
                            "G",
                            model.canActOnChosen()),
                    Action.of("claims-undo", Texts.of("claims.act.undo"), MaterialDesignU.UNDO, bulk::undoLast)
                            .on("Shortcut+Shift+Z")
                            .when(bulk.canUndo()));
        }
    }
}
