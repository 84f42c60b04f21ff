using System.Globalization;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes elements of one namespace.</summary>
internal sealed class ElementWriter(XmlWriter xml, string space)
{
    private readonly IdentifierCounter _identifiers = new();

    /// <summary>More than a day and any decimal number take.</summary>
    private readonly char[] _short = new char[64];

    public void Start(string name) => xml.WriteStartElement(name, space);

    public void End() => xml.WriteEndElement();

    /// <summary>An attribute, unless it says nothing.</summary>
    public void Choice(string name, string[] values, int? value)
    {
        if (value is { } number)
        {
            xml.WriteAttributeString(name, values[number]);
        }
    }

    /// <summary>An element with a text, unless there is none.</summary>
    public void Text(string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        xml.WriteStartElement(name, space);
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

    public void Number(string name, decimal? number) => Short(name, number, "");

    /// <summary>An identifier as a name that no other element has.</summary>
    public void Identifier(string? identifier)
    {
        if (identifier is null)
        {
            return;
        }

        Text(StratMLNames.Identifier, IdentifierEncoding.Encode(identifier, _identifiers.Count(identifier) + 1));
    }

    private void Short<T>(string name, T? value, string format)
        where T : struct, ISpanFormattable
    {
        if (value is { } given && given.TryFormat(_short, out int length, format, CultureInfo.InvariantCulture))
        {
            xml.WriteStartElement(name, space);
            xml.WriteChars(_short, 0, length);
            xml.WriteEndElement();
        }
    }
}
