package org.daysheet.desktop.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// Markdown as text on the screen: headings, paragraphs, lists, emphasis and keys. Anything else is shown as its words.
final class MarkdownFlow {
    private static final double MARK_WIDTH = 16;

    private MarkdownFlow() {}

    /// The blocks of a page, from above to below.
    static List<Node> render(String markdown) {
        List<Node> blocks = new ArrayList<>();
        addBlocks(blocks, Parser.builder().build().parse(markdown));
        return blocks;
    }

    private static void addBlocks(List<Node> blocks, org.commonmark.node.Node parent) {
        for (org.commonmark.node.Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            switch (at) {
                case Heading heading -> blocks.add(flow(heading, "help-h" + heading.getLevel()));
                case Paragraph paragraph -> blocks.add(flow(paragraph, "help-text"));
                case ListBlock list -> blocks.add(list(list));
                default -> addBlocks(blocks, at);
            }
        }
    }

    private static VBox list(ListBlock list) {
        VBox items = new VBox();
        items.getStyleClass().add("help-list");
        int number = 1;
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String symbol = switch (list) {
                case OrderedList _ -> number + ".";
                case BulletList _ -> "\u2022";
                default -> "";
            };
            number++;
            Text mark = new Text(symbol);
            mark.getStyleClass().addAll("help-run", "help-mark");
            List<Node> inner = new ArrayList<>();
            addBlocks(inner, item);
            VBox words = new VBox(inner.toArray(Node[]::new));
            HBox.setHgrow(words, Priority.ALWAYS);
            TextFlow sign = new TextFlow(mark);
            sign.setMinWidth(MARK_WIDTH);
            HBox line = new HBox(sign, words);
            line.getStyleClass().add("help-item");
            items.getChildren().add(line);
        }
        return items;
    }

    private static TextFlow flow(org.commonmark.node.Node block, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        addRuns(flow, block, List.of());
        return flow;
    }

    private static void addRuns(TextFlow flow, org.commonmark.node.Node parent, List<String> styles) {
        for (org.commonmark.node.Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            switch (at) {
                case org.commonmark.node.Text text -> flow.getChildren().add(run(text.getLiteral(), styles));
                case Code code -> flow.getChildren().add(run(code.getLiteral(), with(styles, "help-key")));
                case SoftLineBreak _ -> flow.getChildren().add(run(" ", styles));
                case Emphasis emphasis -> addRuns(flow, emphasis, with(styles, "help-emphasis"));
                case StrongEmphasis strong -> addRuns(flow, strong, with(styles, "help-strong"));
                default -> addRuns(flow, at, styles);
            }
        }
    }

    private static Text run(String words, List<String> styles) {
        Text run = new Text(words);
        run.getStyleClass().add("help-run");
        run.getStyleClass().addAll(styles);
        return run;
    }

    private static List<String> with(List<String> styles, String more) {
        List<String> all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }
}
