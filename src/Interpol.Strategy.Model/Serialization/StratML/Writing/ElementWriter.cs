using System.Globalization;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes the elements of a plan.</summary>
internal sealed class ElementWriter(XmlWriter xml, StrategicFramework framework, StratMLWriteOptions options)
{
    private readonly string _namespace =
        options.Version == StratMLVersion.Part1 ? StratMLNamespaces.Part1 : StratMLNamespaces.Part2;

    private readonly IdentifierEncoding _identifiers = new();

    /// <summary>The identifiers that are written as elements, from the first reference that needs them on.</summary>
    private HashSet<string>? _all;

    /// <summary>The buffer for dates and numbers, which are shorter.</summary>
    private readonly char[] _short = new char[64];

    public bool IsPart1 => options.Version == StratMLVersion.Part1;

    public bool HasPlaces => options.Version == StratMLVersion.Part2May2016;

    /// <summary>Starts the root element.</summary>
    public void StartRoot()
    {
        Start(IsPart1 ? StratMLNames.StrategicPlan : StratMLNames.PerformancePlanOrReport);
        if (options.SchemaLocation is { } location)
        {
            xml.WriteAttributeString(
                "xsi", "schemaLocation", StratMLNamespaces.SchemaInstance, $"{_namespace} {location}");
        }
    }

    public void Start(string name) => xml.WriteStartElement(name, _namespace);

    public void End() => xml.WriteEndElement();

    /// <summary>Writes an attribute, unless it has no value.</summary>
    public void Attribute(string name, string[] values, int? value)
    {
        if (value is { } number)
        {
            xml.WriteAttributeString(name, values[number]);
        }
    }

    /// <summary>Writes an element with a text, unless that is <see langword="null"/>.</summary>
    public void Text(string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        xml.WriteStartElement(name, _namespace);
        ReadOnlySpan<char> rest = text;
        for (int cut = rest.IndexOf('\r'); cut >= 0; cut = rest.IndexOf('\r'))
        {
            xml.WriteString(rest[..cut].ToString());
            xml.WriteCharEntity('\r');
            rest = rest[(cut + 1)..];
        }

        if (rest.Length > 0)
        {
            xml.WriteString(rest.Length == text.Length ? text : rest.ToString());
        }

        xml.WriteEndElement();
    }

    public void Day(string name, DateOnly? day) => Short(name, day, "O");

    public void Number(string name, decimal? number)
    {
        if (ExactDecimal.FormatNegativeZero(number) is { } zero)
        {
            Text(name, zero);
        }
        else
        {
            Short(name, number, "");
        }
    }

    /// <summary>Writes an identifier as an XML name that no other element has, unless it is empty.</summary>
    public void Identifier(string? identifier)
    {
        if (!string.IsNullOrEmpty(identifier))
        {
            Text(StratMLNames.Identifier, _identifiers.Encode(identifier));
        }
    }

    /// <summary>
    /// Writes a reference. One to an identifier of the framework is encoded as the identifier is, so that the link is
    /// kept. So is one that would be decoded when it is read.
    /// </summary>
    public void Referent(string referent)
    {
        string encoded = IdentifierEncoding.EncodeReference(referent);
        bool isPlain = encoded == referent
            || (IdentifierEncoding.DecodeReference(referent) == referent && !GetIdentifiers().Contains(referent));
        Text(StratMLNames.ReferentIdentifier, isPlain ? referent : encoded);
    }

    private HashSet<string> GetIdentifiers()
    {
        if (_all is null)
        {
            _all = [];
            foreach (TextNode text in TextTraversal.GetTexts(framework))
            {
                if (text.Member == "identifier" && text.Node.Record is not (CoreValue or Place))
                {
                    _ = _all.Add(text.Text);
                }
            }
        }

        return _all;
    }

    private void Short<T>(string name, T? value, string format)
        where T : struct, ISpanFormattable
    {
        if (value is { } given && given.TryFormat(_short, out int length, format, CultureInfo.InvariantCulture))
        {
            xml.WriteStartElement(name, _namespace);
            xml.WriteChars(_short, 0, length);
            xml.WriteEndElement();
        }
    }
}
