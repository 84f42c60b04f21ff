using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A document that is valid by a version's table, with everything that XML allows, and what it says.</summary>
internal sealed class ValidDocument
{
    private static readonly string[] Pieces =
        ["crime", "police", "INTERPOL’s", " ", "  ", "\n\n", "\t", "\r", "\r\n", "\u00a0", "\u2028", "\u0085", "é", "😀", "مرحبا", "警察", "<b>", "&amp;", "]]>", "\"", "'", "--", "[", "]", ": ", "\ufeff", "\u007f", "e\u0301", "_x0041_", "2017", "\ud83d\ude00"];

    private static readonly string[] Asides = ["<!---->", "<!-- a < b & c -->", "<?editor page?>", "<?x?>"];

    private readonly StringBuilder _xml = new();
    private readonly StratMLSchema _schema;
    private readonly Random _random;
    private readonly string _prefix;
    private int _identifiers;

    private ValidDocument(StratMLSchema schema, int seed)
    {
        _schema = schema;
        _random = new(seed);
        _prefix = Pick("", "", "", "stratml:", "ns1:", "é:");
        string declaration = Pick("", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n");
        _ = _xml.Append(declaration);
        Aside();
        Element(schema.Root, isRoot: true);
        Aside();
    }

    public string Xml => _xml.ToString();

    /// <summary>What its leaves say that a record can hold: texts to the character, the rest in the form of the records.</summary>
    public List<string> Said { get; } = [];

    /// <summary>How many comments and instructions it has, and other things that are no part of a plan.</summary>
    public int BesideThePlan { get; private set; }

    public static ValidDocument Of(StratMLSchema schema, int seed) => new(schema, seed);

    public static Gen<ValidDocument> Any(StratMLSchema schema) => Gen.Choose(0, int.MaxValue).Select(seed => Of(schema, seed));

    public override string ToString() => Xml;

    private string Pick(params string[] some) => some[_random.Next(some.Length)];

    private bool Chance(double part) => _random.NextDouble() < part;

    private void Element(string name, bool isRoot = false)
    {
        _ = _xml.Append('<').Append(_prefix).Append(name);
        if (isRoot)
        {
            string separator = _prefix.Length == 0 ? "" : ":" + _prefix.TrimEnd(':');
            _ = _xml.Append(CultureInfo.InvariantCulture, $" xmlns{separator}='{_schema.Namespace}'");
            if (Chance(0.3))
            {
                BesideThePlan++;
                _ = _xml.Append("\n xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x http://example.org/x.xsd' xmlns:unused='urn:unused'");
            }
        }

        if (!_schema.Children.TryGetValue(name, out (string Child, char Number)[]? children))
        {
            Leaf(name);
            return;
        }

        foreach ((string attribute, bool isRequired) in _schema.Attributes[name])
        {
            if (isRequired || Chance(0.6))
            {
                string value = Pick(StratMLSchema.NamesOf(attribute));
                Said.Add(value.Replace("_", "", StringComparison.Ordinal));
                _ = _xml.Append(' ').Append(attribute).Append(Pick("=\"", " = \"")).Append(value).Append('"');
            }
        }

        _ = _xml.Append(Pick(">", " >", "\n>"));
        foreach ((string child, char number) in children)
        {
            int count = number switch
            {
                '1' => 1,
                '?' => Chance(0.6) ? 1 : 0,
                '+' => _random.Next(1, 3),
                '2' => _random.Next(0, 3),
                _ => Chance(0.5) ? 0 : _random.Next(1, 3),
            };
            for (int i = 0; i < count; i++)
            {
                Aside();
                Element(child);
            }
        }

        Aside();
        End(name);
    }

    /// <summary>What may stand between elements.</summary>
    private void Aside()
    {
        _ = _xml.Append(Pick("", "", "\n", "  ", "\r\n\t"));
        if (Chance(0.03))
        {
            BesideThePlan++;
            _ = _xml.Append(Pick(Asides));
        }
    }

    private void Leaf(string name)
    {
        string? said = null;
        string text = name switch
        {
            "Identifier" => Blanked(said = Pick("_", "a", "é", "ID-", "x_x0020_", "A.b-") + ++_identifiers),
            "StartDate" or "EndDate" or "PublicationDate" => Optional(() => Day(out said)),
            "NumberOfUnits" => Optional(() => Number(out said)),
            "RoleType" => said = Pick(StratMLSchema.NamesOf("RoleType")),
            "Source" => said = Pick("", "https://www.interpol.int/a?b=c#d", "urn:x:y", "relative/path", "http://example.org/é", "mailto:a@example.org"),
            _ => said = Words(),
        };
        if (name is "Identifier" && said!.Contains("_x0020_", StringComparison.Ordinal))
        {
            // What was written for an identifier with a blank in it is read back as that.
            said = said.Replace("_x0020_", " ", StringComparison.Ordinal);
        }

        bool isNothing = name is "SequenceIndicator" && string.IsNullOrWhiteSpace(said);
        BesideThePlan += isNothing && said!.Trim(' ', '\t', '\n', '\r').Length > 0 ? 1 : 0;
        if (said is not null && !isNothing)
        {
            Said.Add(said);
        }

        if (text.Length == 0 && Chance(0.7))
        {
            _ = _xml.Append(Pick("/>", " />"));
            return;
        }

        _ = _xml.Append('>');
        bool isText = said == text && name is not "RoleType";
        Text(text, isText);
        End(name);
    }

    private void End(string name) => _ = _xml.Append("</").Append(_prefix).Append(name).Append(Pick(">", " >"));

    private string Optional(Func<string> value) => _schema.TakesEmpty && Chance(0.3) ? "" : value();

    private string Blanked(string text) => Chance(0.1) ? $" {text}\n" : text;

    private string Words() => Chance(0.1) ? Pick(" ", "\n", "\t ", "  ") : string.Concat(Enumerable.Range(0, _random.Next(0, 7)).Select(_ => Pick(Pieces)));

    private string Day(out string said)
    {
        said = new DateOnly(_random.Next(1, 10_000), _random.Next(1, 13), _random.Next(1, 29)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string zone = Chance(0.1) ? Pick("Z", "+02:00", "-14:00") : "";
        BesideThePlan += zone.Length > 0 ? 1 : 0;
        return said + zone;
    }

    private string Number(out string said)
    {
        string text = Pick("0", "1.50", "-0.0", "+7", ".5", "5.", "007", "4.4249999999999998", "79228162514264337593543950335", "-0.0000000000000000000000000001", "12345678.90");
        said = decimal.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return text;
    }

    /// <summary>A text in one of the many ways in which XML writes it.</summary>
    private void Text(string text, bool mayHaveAsides)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (mayHaveAsides && Chance(0.02))
            {
                BesideThePlan++;
                _ = _xml.Append(Pick(Asides));
            }

            if (mayHaveAsides && Chance(0.05) && c != '\r' && !char.IsSurrogate(c))
            {
                _ = _xml.Append("<![CDATA[").Append(c).Append("]]>");
            }
            else if (char.IsHighSurrogate(c))
            {
                string pair = text.Substring(i++, 2);
                _ = Chance(0.5) ? _xml.Append(pair) : _xml.Append(CultureInfo.InvariantCulture, $"&#x{char.ConvertToUtf32(pair, 0):X};");
            }
            else
            {
                _ = c switch
                {
                    '<' => _xml.Append("&lt;"),
                    '&' => _xml.Append("&amp;"),
                    '>' => _xml.Append("&gt;"),
                    '\r' => _xml.Append("&#xD;"),
                    '\n' => _xml.Append(Pick("\n", "\r\n", "&#10;")),
                    _ when Chance(0.05) => _xml.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"),
                    _ => _xml.Append(c),
                };
            }
        }
    }
}
