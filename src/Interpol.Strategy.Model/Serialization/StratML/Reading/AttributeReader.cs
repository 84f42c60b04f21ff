using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads an element's attributes.</summary>
internal sealed class AttributeReader(XmlReader xml, Reporter reporter, StratMLVersions version)
{
    /// <summary>Reads the attributes of the element on which the reader stands, and reports those that do not belong there.</summary>
    /// <param name="attributes">Those that do: two at the most.</param>
    /// <param name="first">The number of the first one's value in its enumeration; -1 when it says nothing.</param>
    /// <param name="second">The number of the second one's value in its enumeration; -1 when it says nothing.</param>
    public void Read(EnumAttribute[] attributes, out int first, out int second)
    {
        first = -1;
        second = -1;
        int seen = 0;
        if (xml.HasAttributes)
        {
            while (xml.MoveToNextAttribute())
            {
                int which = Find(attributes, out bool isOldName);
                if (which < 0)
                {
                    ReadUnknown();
                }
                else if ((seen & (1 << which)) != 0)
                {
                    reporter.Report(
                        DiagnosticCodes.DuplicateProperty, ProblemClass.Loss, DiagnosticEffect.Dropped,
                        $"{attributes[which].Name} is there already; {xml.LocalName} is left out.", reporter.AttributePosition(xml.LocalName));
                }
                else
                {
                    seen |= 1 << which;
                    int value = Value(attributes[which], isOldName);
                    (first, second) = which == 0 ? (value, second) : (first, value);
                }
            }

            _ = xml.MoveToElement();
        }

        if (attributes.Length > 0 && attributes[0].IsRequired && seen == 0 && (attributes[0].Versions & version) != 0)
        {
            reporter.Report(
                DiagnosticCodes.MissingProperty, ProblemClass.Repaired, DiagnosticEffect.None,
                $"{reporter.Path.Last} has to have the attribute {attributes[0].Name}, and has not; it is taken as {attributes[0].Values[0]}.", reporter.AttributePosition(attributes[0].Name));
        }
    }

    private int Find(EnumAttribute[] attributes, out bool isOldName)
    {
        isOldName = false;
        if (xml.NamespaceURI.Length > 0)
        {
            return -1;
        }

        string name = xml.LocalName;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Name == name || attributes[i].OldName == name)
            {
                isOldName = attributes[i].Name != name;
                return i;
            }
        }

        return -1;
    }

    private int Value(EnumAttribute attribute, bool isOldName)
    {
        if (isOldName || (attribute.Versions & version) == 0)
        {
            string right = isOldName ? $"it is called {attribute.Name}" : "it is in newer ones";
            reporter.Report(
                DiagnosticCodes.NameFromOtherVersion, ProblemClass.Repaired, DiagnosticEffect.Repaired,
                $"{StratMLNamespaces.GetTitle(version)} has no attribute {xml.LocalName}; {right}, and is read so.", reporter.AttributePosition(xml.LocalName));
        }

        string value = xml.Value;
        int exact = Array.IndexOf(attribute.Values, value);
        return exact >= 0 ? exact : reporter.Parse(value, attribute.Values, attribute.Name, reporter.AttributePosition(xml.LocalName));
    }

    /// <summary>An attribute that is none of the plan's.</summary>
    private void ReadUnknown()
    {
        switch (xml.NamespaceURI)
        {
            case StratMLNamespaces.Xmlns:
                break;
            case StratMLNamespaces.SchemaInstance when xml.LocalName is "schemaLocation" or "noNamespaceSchemaLocation":
                reporter.Report(
                    DiagnosticCodes.SchemaLocation, ProblemClass.Notice, DiagnosticEffect.Dropped,
                    $"Where the schema is, {Quoting.Quote(xml.Value)}, is not kept, and nothing is fetched from there.", reporter.AttributePosition(xml.LocalName));
                break;
            case StratMLNamespaces.Xml:
                reporter.Report(
                    DiagnosticCodes.EditorArtifact, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped,
                    $"{xml.Name}={Quoting.Quote(xml.Value)} is XML's own and no part of a plan; it is left out.", reporter.AttributePosition(xml.LocalName));
                break;
            default:
                reporter.Report(
                    DiagnosticCodes.UnknownProperty, ProblemClass.Loss, DiagnosticEffect.Dropped,
                    $"An attribute {Quoting.Quote(xml.Name)} does not belong to {reporter.Path.Last}; it is left out.", reporter.AttributePosition(xml.LocalName));
                break;
        }
    }
}
