using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// A generated document that is valid in a version of StratML, with the values that a reader must return.
/// </summary>
public sealed class ValidDocument
{
    private static readonly string[] Fragments =
    [
        "crime", "police", "INTERPOL’s", " ", "  ", "\n\n", "\t", "\r", "\r\n", "\u00a0", "\u2028", "\u0085", "é", "😀",
        "مرحبا", "警察", "<b>", "&amp;", "]]>", "\"", "'", "--", "[", "]", ": ", "\ufeff", "\u007f", "e\u0301", "_x0041_",
        "2017", "\ud83d\ude00",
    ];

    private static readonly string[] CommentsAndInstructions =
        ["<!---->", "<!-- a < b & c -->", "<?editor page?>", "<?x?>"];

    private static readonly string[] Sources =
    [
        "", "https://www.interpol.int/a?b=c#d", "urn:x:y", "relative/path", "http://example.org/é",
        "mailto:a@example.org",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1.50", "-0.0", "+7", ".5", "5.", "007", "4.4249999999999998", "79228162514264337593543950335",
        "-0.0000000000000000000000000001", "12345678.90",
    ];

    private const string SchemaInstance = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";

    private readonly StringBuilder _xml = new();
    private readonly string _prefix;
    private int _identifierCount;

    internal ValidDocument(StratMLSchema schema, Choices choices)
    {
        Schema = schema;
        Choices = choices;
        _prefix = choices.Pick("", "", "", "stratml:", "ns1:", "é:");
        _ = _xml.Append(choices.Pick(
            "",
            "<?xml version=\"1.0\"?>",
            "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n"));
        AppendBetweenElements();
        AppendElement(schema.Root, isRoot: true);
        AppendBetweenElements();
    }

    internal StratMLSchema Schema { get; }

    internal Choices Choices { get; }

    internal string Xml => _xml.ToString();

    /// <summary>Gets the values that the framework must contain, as the records of the model format them.</summary>
    internal List<string> ExpectedValues { get; } = [];

    /// <summary>Gets the number of comments and other parts that a reader reports and does not keep.</summary>
    internal int ExpectedDiagnosticCount { get; private set; }

    public override string ToString() => $"{Schema}: {Xml}";

    private void AppendElement(string name, bool isRoot = false)
    {
        _ = _xml.Append('<').Append(_prefix).Append(name);
        if (isRoot)
        {
            AppendNamespaces();
        }

        AppendStandardAttributes(name, isRoot);
        if (!Schema.Elements.TryGetValue(name, out ElementDefinition? element))
        {
            AppendLeaf(name);
            return;
        }

        foreach (AttributeDefinition attribute in element.Attributes)
        {
            AppendAttribute(attribute);
        }

        _ = _xml.Append(Choices.Pick(">", " >", "\n>"));
        foreach (ChildDefinition child in element.Children)
        {
            int count = ChooseCount(child);
            for (int i = 0; i < count; i++)
            {
                AppendBetweenElements();
                AppendElement(child.Name);
            }
        }

        AppendBetweenElements();
        AppendEndTag(name);
    }

    private void AppendNamespaces()
    {
        string separator = _prefix.Length == 0 ? "" : ":" + _prefix.TrimEnd(':');
        _ = _xml.Append(CultureInfo.InvariantCulture, $" xmlns{separator}='{Schema.Namespace}'");
        if (Choices.Chance(30))
        {
            ExpectedDiagnosticCount++;
            _ = _xml.Append("\n xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'")
                .Append(" xsi:schemaLocation='urn:x http://example.org/x.xsd' xmlns:unused='urn:unused'");
        }
    }

    // Appends attributes of XML and XML Schema, which are allowed on every element.
    private void AppendStandardAttributes(string name, bool isRoot)
    {
        if (Choices.Chance(3))
        {
            ExpectedDiagnosticCount++;
            _ = _xml.Append(' ').Append(Choices.Pick(
                "xml:lang='en'", "xml:lang='pt-BR'", "xml:space='preserve'", "xml:base='http://example.org/'"));
        }

        string? type = name switch
        {
            "Identifier" => "ID",
            "Source" => "anyURI",
            "StartDate" or "EndDate" or "PublicationDate" => Schema.AllowsEmptyValues ? null : "date",
            "NumberOfUnits" => Schema.AllowsEmptyValues ? null : "decimal",
            "RoleType" => null,
            _ => Schema.Elements.ContainsKey(name) ? null : "string",
        };
        if (type is not null && Choices.Chance(3))
        {
            ExpectedDiagnosticCount++;
            _ = _xml.Append(
                CultureInfo.InvariantCulture,
                $" xmlns:xs='http://www.w3.org/2001/XMLSchema' {SchemaInstance} i:type='xs:{type}'");
        }
        else if (!isRoot && Choices.Chance(1))
        {
            ExpectedDiagnosticCount++;
            _ = _xml.Append(' ').Append(SchemaInstance).Append(
                Choices.Pick(" i:schemaLocation='urn:x x.xsd'", " i:noNamespaceSchemaLocation='x.xsd'"));
        }
    }

    private void AppendAttribute(AttributeDefinition attribute)
    {
        if (attribute.IsRequired || Choices.Chance(60))
        {
            string value = Choices.Pick(StratMLSchema.GetEnumValues(attribute.Name));
            ExpectedValues.Add(value.Replace("_", "", StringComparison.Ordinal));
            _ = _xml.Append(' ').Append(attribute.Name).Append(Choices.Pick("=\"", " = \"")).Append(value).Append('"');
        }
    }

    private int ChooseCount(ChildDefinition child) => (child.MinCount, child.MaxCount) switch
    {
        (1, 1) => 1,
        (0, 1) => Choices.Chance(60) ? 1 : 0,
        (1, null) => 1 + Choices.Next(2),
        (0, 2) => Choices.Next(3),
        _ => Choices.Chance(50) ? 1 + Choices.Next(2) : 0,
    };

    private void AppendBetweenElements()
    {
        _ = _xml.Append(Choices.Pick("", "", "\n", "  ", "\r\n\t"));
        if (Choices.Chance(3))
        {
            AppendCommentOrInstruction();
        }
    }

    private void AppendCommentOrInstruction()
    {
        ExpectedDiagnosticCount++;
        _ = _xml.Append(Choices.Pick(CommentsAndInstructions));
    }

    private void AppendLeaf(string name)
    {
        (string text, string? value) = CreateLeafValue(name);

        // A code of white space is ignored. It is reported if it is not white space in XML.
        bool isIgnored = name is "SequenceIndicator" && string.IsNullOrWhiteSpace(value);
        if (isIgnored && value!.Trim(' ', '\t', '\n', '\r').Length > 0)
        {
            ExpectedDiagnosticCount++;
        }

        if (value is not null && !isIgnored)
        {
            ExpectedValues.Add(value);
        }

        if (text.Length == 0 && !Choices.Chance(30))
        {
            _ = _xml.Append(Choices.Pick("/>", " />"));
            return;
        }

        _ = _xml.Append('>');
        AppendText(text, allowsMarkup: value == text && name is not "RoleType");
        AppendEndTag(name);
    }

    // Returns the text of an element, and the value that the framework must contain, or null if the text is empty.
    private (string Text, string? Value) CreateLeafValue(string name)
    {
        switch (name)
        {
            case "Identifier":
                string identifier = Choices.Pick("_", "a", "é", "ID-", "x_x0020_", "A.b-") + ++_identifierCount;
                string decoded = identifier.Replace("_x0020_", " ", StringComparison.Ordinal);
                return (Choices.Chance(10) ? $" {identifier}\n" : identifier, decoded);
            case "StartDate" or "EndDate" or "PublicationDate":
                return IsLeftEmpty() ? ("", null) : CreateDate();
            case "NumberOfUnits":
                return IsLeftEmpty() ? ("", null) : CreateNumber();
            case "RoleType":
                return Repeat(Choices.Pick(StratMLSchema.GetEnumValues(name)));
            case "Source":
                return Repeat(Choices.Pick(Sources));
            default:
                return Repeat(CreateText());
        }

        static (string Text, string Value) Repeat(string text) => (text, text);
    }

    private bool IsLeftEmpty() => Schema.AllowsEmptyValues && Choices.Chance(30);

    private string CreateText() => Choices.Chance(10)
        ? Choices.Pick(" ", "\n", "\t ", "  ")
        : string.Concat(Enumerable.Range(0, Choices.Next(7)).Select(_ => Choices.Pick(Fragments)));

    private (string Text, string Value) CreateDate()
    {
        DateOnly date = new(1 + Choices.Next(9999), 1 + Choices.Next(12), 1 + Choices.Next(28));
        string value = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!Choices.Chance(10))
        {
            return (value, value);
        }

        // The time zone of a date is reported because it is not kept.
        ExpectedDiagnosticCount++;
        return (value + Choices.Pick("Z", "+02:00", "-14:00"), value);
    }

    private (string Text, string Value) CreateNumber()
    {
        string text = Choices.Pick(Numbers);
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);
        return (text, value.ToString(CultureInfo.InvariantCulture));
    }

    // Appends a text in one of the many forms that XML allows.
    private void AppendText(string text, bool allowsMarkup)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (allowsMarkup && Choices.Chance(2))
            {
                AppendCommentOrInstruction();
            }

            if (allowsMarkup && Choices.Chance(5) && c != '\r' && !char.IsSurrogate(c))
            {
                _ = _xml.Append("<![CDATA[").Append(c).Append("]]>");
            }
            else if (char.IsHighSurrogate(c))
            {
                string pair = text.Substring(i++, 2);
                _ = Choices.Chance(50)
                    ? _xml.Append(CultureInfo.InvariantCulture, $"&#x{char.ConvertToUtf32(pair, 0):X};")
                    : _xml.Append(pair);
            }
            else
            {
                _ = c switch
                {
                    '<' => _xml.Append("&lt;"),
                    '&' => _xml.Append("&amp;"),
                    '>' => _xml.Append("&gt;"),
                    '\r' => _xml.Append("&#xD;"),
                    '\n' => _xml.Append(Choices.Pick("\n", "\r\n", "&#10;")),
                    _ when Choices.Chance(5) => _xml.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"),
                    _ => _xml.Append(c),
                };
            }
        }
    }

    private void AppendEndTag(string name) =>
        _ = _xml.Append("</").Append(_prefix).Append(name).Append(Choices.Pick(">", " >"));
}
