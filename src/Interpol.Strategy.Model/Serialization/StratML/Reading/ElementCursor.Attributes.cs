namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads the attributes of elements.</content>
internal sealed partial class ElementCursor
{
    /// <summary>Reads the attributes of the current element, and reports those that are not allowed.</summary>
    /// <param name="schema">The schema of the element, or <see langword="null"/> if it contains text.</param>
    /// <param name="first">The value of the first attribute as an index in its enumeration, or -1.</param>
    /// <param name="second">The value of the second attribute as an index in its enumeration, or -1.</param>
    private void ReadAttributes(ElementSchema? schema, out int first, out int second)
    {
        first = -1;
        second = -1;
        int seen = 0;
        EnumAttribute[] attributes = schema?.Attributes ?? [];
        if (_xml.HasAttributes)
        {
            while (_xml.MoveToNextAttribute())
            {
                if (_xml.NamespaceURI == StratMLNamespaces.Xmlns)
                {
                    continue;
                }

                int which = FindAttribute(attributes, out bool isOldName);
                if (which < 0)
                {
                    ReportUnknownAttribute(isText: schema is null);
                }
                else if ((seen & (1 << which)) != 0)
                {
                    _reporter.Report(
                        DiagnosticCodes.DuplicateProperty,
                        ProblemClass.Loss,
                        DiagnosticEffect.Dropped,
                        $"{DiagnosticMessages.Duplicate(attributes[which].Name)} This one was ignored.",
                        _reporter.GetAttributePosition(_xml.LocalName));
                }
                else
                {
                    seen |= 1 << which;
                    int value = ReadAttribute(attributes[which], isOldName);
                    (first, second) = which == 0 ? (value, second) : (first, value);
                }
            }

            _ = _xml.MoveToElement();
        }

        if (attributes.Length > 0 && attributes[0].IsRequired && seen == 0 && (attributes[0].Versions & Version) != 0)
        {
            _reporter.Report(
                DiagnosticCodes.MissingProperty,
                ProblemClass.Repaired,
                DiagnosticEffect.None,
                $"{DiagnosticMessages.Missing(attributes[0].Name, "attribute", $"'{_reporter.Path.Last}'")} "
                    + $"It was read as '{attributes[0].Values[0]}'.",
                _reporter.GetAttributePosition(attributes[0].Name));
        }
    }

    private int FindAttribute(EnumAttribute[] attributes, out bool isOldName)
    {
        isOldName = false;
        if (_xml.NamespaceURI.Length > 0)
        {
            return -1;
        }

        string name = _xml.LocalName;
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

    private int ReadAttribute(EnumAttribute attribute, bool isOldName)
    {
        if (isOldName || (attribute.Versions & Version) == 0)
        {
            string effect = isOldName ? $"It was read as '{attribute.Name}'." : "It was read as in newer versions.";
            _reporter.Report(
                DiagnosticCodes.NameFromOtherVersion,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"{DiagnosticMessages.FromOtherVersion(_xml.LocalName, StratMLNamespaces.GetTitle(Version))} {effect}",
                _reporter.GetAttributePosition(_xml.LocalName));
        }

        string value = _xml.Value;
        int exact = Array.IndexOf(attribute.Values, value);
        return exact >= 0
            ? exact
            : ParseName(value, attribute.Values, attribute.Name, _reporter.GetAttributePosition(_xml.LocalName));
    }

    private void ReportUnknownAttribute(bool isText)
    {
        switch (_xml.NamespaceURI)
        {
            case StratMLNamespaces.SchemaInstance
                when _xml.LocalName is "schemaLocation" or "noNamespaceSchemaLocation":
                _reporter.Report(
                    DiagnosticCodes.SchemaLocation,
                    ProblemClass.Notice,
                    DiagnosticEffect.Dropped,
                    $"Schema locations are not kept. {Quoting.Quote(_xml.Value)} was ignored.",
                    _reporter.GetAttributePosition(_xml.LocalName));
                break;
            case StratMLNamespaces.Xml:
            case StratMLNamespaces.SchemaInstance when _xml.LocalName == "type" && IsSchemaType(_xml.Value, isText):
                _reporter.Report(
                    DiagnosticCodes.StandardAttribute,
                    ProblemClass.Notice,
                    DiagnosticEffect.Dropped,
                    $"'{_xml.Name}' is not part of StratML. {Quoting.Quote(_xml.Value)} was ignored.",
                    _reporter.GetAttributePosition(_xml.LocalName));
                break;
            case StratMLNamespaces.SchemaInstance when _xml.LocalName is "type" or "nil":
                _reporter.Report(
                    DiagnosticCodes.EditorArtifact,
                    ProblemClass.HarmlessLoss,
                    DiagnosticEffect.Dropped,
                    $"{DiagnosticMessages.EditorArtifact(_xml.Name)}",
                    _reporter.GetAttributePosition(_xml.LocalName));
                break;
            default:
                _reporter.Report(
                    DiagnosticCodes.UnknownProperty,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"{DiagnosticMessages.Unknown(_xml.Name, "an attribute", $"'{_reporter.Path.Last}'")} "
                        + $"{DiagnosticMessages.Ignored}",
                    _reporter.GetAttributePosition(_xml.LocalName));
                break;
        }
    }
}
