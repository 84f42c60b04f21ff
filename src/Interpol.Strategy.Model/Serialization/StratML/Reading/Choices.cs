using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads an element's attributes.</summary>
internal sealed class Choices(XmlReader xml, Reporter reporter, Revisions revision)
{
    /// <summary>Reads the attributes of the element on which the reader stands, and reports those that do not belong there.</summary>
    /// <param name="choices">Those that do: two at the most.</param>
    /// <param name="first">The number of the first one's value in its enumeration; -1 when it says nothing.</param>
    /// <param name="second">The number of the second one's value in its enumeration; -1 when it says nothing.</param>
    public void Read(Choice[] choices, out int first, out int second)
    {
        first = -1;
        second = -1;
        int seen = 0;
        if (xml.HasAttributes)
        {
            while (xml.MoveToNextAttribute())
            {
                int which = Find(choices, out bool isOldName);
                if (which < 0)
                {
                    Other();
                }
                else if ((seen & (1 << which)) != 0)
                {
                    reporter.Report(
                        DiagnosticCodes.DuplicateMember, Weight.Loss, DiagnosticEffect.Dropped,
                        $"{choices[which].Name} is there already; {xml.LocalName} is left out.", reporter.HereIn(xml.LocalName));
                }
                else
                {
                    seen |= 1 << which;
                    int value = Value(choices[which], isOldName);
                    (first, second) = which == 0 ? (value, second) : (first, value);
                }
            }

            _ = xml.MoveToElement();
        }

        if (choices.Length > 0 && choices[0].IsRequired && seen == 0 && (choices[0].In & revision) != 0)
        {
            reporter.Report(
                DiagnosticCodes.MissingMember, Weight.Repair, DiagnosticEffect.None,
                $"{reporter.Path.Last} has to have the attribute {choices[0].Name}, and has not; it is taken as {choices[0].Values[0]}.", reporter.HereIn(choices[0].Name));
        }
    }

    private int Find(Choice[] choices, out bool isOldName)
    {
        isOldName = false;
        if (xml.NamespaceURI.Length > 0)
        {
            return -1;
        }

        string name = xml.LocalName;
        for (int i = 0; i < choices.Length; i++)
        {
            if (choices[i].Name == name || choices[i].OldName == name)
            {
                isOldName = choices[i].Name != name;
                return i;
            }
        }

        return -1;
    }

    private int Value(Choice choice, bool isOldName)
    {
        if (isOldName || (choice.In & revision) == 0)
        {
            string right = isOldName ? $"it is called {choice.Name}" : "it is in newer ones";
            reporter.Report(
                DiagnosticCodes.OtherVersion, Weight.Repair, DiagnosticEffect.Repaired,
                $"{Namespaces.Title(revision)} has no attribute {xml.LocalName}; {right}, and is read so.", reporter.HereIn(xml.LocalName));
        }

        string value = xml.Value;
        int exact = Array.IndexOf(choice.Values, value);
        return exact >= 0 ? exact : reporter.MeantName(value, choice.Values, choice.Name, reporter.HereIn(xml.LocalName));
    }

    /// <summary>An attribute that is none of the plan's.</summary>
    private void Other()
    {
        switch (xml.NamespaceURI)
        {
            case Namespaces.Xmlns:
                break;
            case Namespaces.SchemaInstance when xml.LocalName is "schemaLocation" or "noNamespaceSchemaLocation":
                reporter.Report(
                    DiagnosticCodes.SchemaLocation, Weight.Notice, DiagnosticEffect.Dropped,
                    $"Where the schema is, {Quoted.Show(xml.Value)}, is not kept, and nothing is fetched from there.", reporter.HereIn(xml.LocalName));
                break;
            case Namespaces.Xml:
                reporter.Report(
                    DiagnosticCodes.EditorLeftover, Weight.Habit, DiagnosticEffect.Dropped,
                    $"{xml.Name}={Quoted.Show(xml.Value)} is XML's own and no part of a plan; it is left out.", reporter.HereIn(xml.LocalName));
                break;
            default:
                reporter.Report(
                    DiagnosticCodes.UnknownMember, Weight.Loss, DiagnosticEffect.Dropped,
                    $"An attribute {Quoted.Show(xml.Name)} does not belong to {reporter.Path.Last}; it is left out.", reporter.HereIn(xml.LocalName));
                break;
        }
    }
}
