package org.daysheet.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/// Pages of help as text on the screen.
class HelpTest {
    @Test
    void headingsParagraphsListsAndKeysBecomeText() {
        List<Node> blocks =
                MarkdownFlow.render("# Checks\n\nPress `Ctrl+P` to\npost **now**.\n\n1. one\n2. two\n\n- three\n");
        assertThat(blocks).hasSize(4);
        assertThat(words(blocks.get(0))).isEqualTo("Checks");
        assertThat(blocks.get(0).getStyleClass()).contains("help-h1");
        assertThat(words(blocks.get(1))).isEqualTo("Press Ctrl+P to post now.");
        assertThat(((TextFlow) blocks.get(1)).getChildren().get(1).getStyleClass())
                .contains("help-key");
        assertThat(((TextFlow) blocks.get(1)).getChildren().get(5).getStyleClass())
                .contains("help-strong");
        assertThat(words(blocks.get(2))).isEqualTo("1.one2.two");
        assertThat(words(blocks.get(3))).isEqualTo("\u2022three");
    }

    @Test
    void everyScreenHasAPageAndAPlaceWithoutOneGetsThePageOfTheWindow() {
        for (String screen : List.of(
                "today",
                "patients",
                "encounters",
                "claims",
                "checks",
                "tasks",
                "statements",
                "reports",
                "settings",
                "start")) {
            assertThat(HelpPages.of(screen)).startsWith("# ").isNotEqualTo(HelpPages.window());
        }
        assertThat(HelpPages.of("nowhere")).isEqualTo(HelpPages.window()).startsWith("# The window");
        assertThat(HelpPages.of("../daysheet")).isEqualTo(HelpPages.window());
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        StringBuilder words = new StringBuilder();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
        }
        return words.toString();
    }
}
