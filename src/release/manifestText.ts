import { cellCommand, openCommand, ribbonCommands, type ManifestCommand } from './manifestCommands';
import { manifestWords as words, type ManifestWords } from './manifestWords';

/** Where the add-in is served from, and what tells the variants apart. */
export interface ManifestVariant {
  /** https, without a slash at the end: "https://localhost:3000". */
  url: string;
  /** Each variant has its own, so that both can be installed side by side. */
  id: string;
  /** "1.2.3.0". */
  version: string;
  /** After the name: " (localhost)". */
  suffix: string;
}

/**
 * The add-in's manifest: a task pane, buttons on the ribbon and in a cell's menu, formulas for cells in the same runtime, shortcuts,
 * English with Welsh overrides, ExcelApi 1.14 and no more permission than reading and writing the document that it is open in.
 */
export function manifestText({ url, id, version, suffix }: ManifestVariant): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}</Version>
  <ProviderName>Judgement Grid</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  <DisplayName DefaultValue="${words.name.en}${suffix}">
    <Override Locale="cy-GB" Value="${words.name.cy}${suffix}" />
  </DisplayName>
  <Description DefaultValue="${words.description.en}">
    <Override Locale="cy-GB" Value="${words.description.cy}" />
  </Description>
  <IconUrl DefaultValue="${url}/assets/icon-32.png" />
  <HighResolutionIconUrl DefaultValue="${url}/assets/icon-64.png" />
  <SupportUrl DefaultValue="${url}/index.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.14">
      <Set Name="ExcelApi" MinVersion="1.14" />
      <Set Name="SharedRuntime" MinVersion="1.1" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${url}/taskpane.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="page.pane" lifetime="long" />
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="functions.script" />
            </Script>
            <Page>
              <SourceLocation resid="page.pane" />
            </Page>
            <Metadata>
              <SourceLocation resid="functions.metadata" />
            </Metadata>
            <Namespace resid="functions.namespace" />
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="start.title" />
            <Description resid="start.text" />
            <LearnMoreUrl resid="page.about" />
          </GetStarted>
          <FunctionFile resid="page.pane" />
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="JudgementGrid.Group">
                <Label resid="group.label" />
                <Icon>
                  <bt:Image size="16" resid="icon.16" />
                  <bt:Image size="32" resid="icon.32" />
                  <bt:Image size="80" resid="icon.80" />
                </Icon>
${[button(openCommand, showPane), ...ribbonCommands.map((command) => button(command, execute(command)))].join('\n')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">
${button(cellCommand, execute(cellCommand))}
            </OfficeMenu>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="icon.16" DefaultValue="${url}/assets/icon-16.png" />
        <bt:Image id="icon.32" DefaultValue="${url}/assets/icon-32.png" />
        <bt:Image id="icon.80" DefaultValue="${url}/assets/icon-80.png" />
      </bt:Images>
      <bt:Urls>
        <bt:Url id="page.pane" DefaultValue="${url}/taskpane.html" />
        <bt:Url id="page.about" DefaultValue="${url}/index.html" />
        <bt:Url id="functions.script" DefaultValue="${url}/assets/functions.js" />
        <bt:Url id="functions.metadata" DefaultValue="${url}/assets/functions.json">
          <bt:Override Locale="cy-GB" Value="${url}/assets/functions.cy.json" />
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="functions.namespace" DefaultValue="JG" />
${[resource('group.label', words.group), resource('start.title', words.startTitle), ...commands.map(({ id, label }) => resource(`${id}.label`, label))].join('\n')}
      </bt:ShortStrings>
      <bt:LongStrings>
${[resource('start.text', words.startText), ...commands.map(({ id, tip }) => resource(`${id}.tip`, tip))].join('\n')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="${url}/assets/shortcuts.json"></ExtendedOverrides>
</OfficeApp>
`;
}

function resource(id: string, { en, cy }: ManifestWords): string {
  return `        <bt:String id="${id}" DefaultValue="${en}">
          <bt:Override Locale="cy-GB" Value="${cy}" />
        </bt:String>`;
}

const commands = [openCommand, ...ribbonCommands, cellCommand];

const showPane = `<Action xsi:type="ShowTaskpane">
                    <TaskpaneId>JudgementGrid.Pane</TaskpaneId>
                    <SourceLocation resid="page.pane" />
                  </Action>`;

function execute({ id }: ManifestCommand): string {
  return `<Action xsi:type="ExecuteFunction">
                    <FunctionName>${id}</FunctionName>
                  </Action>`;
}

function button({ id }: ManifestCommand, action: string): string {
  return `                <Control xsi:type="Button" id="JudgementGrid.${capital(id)}">
                  <Label resid="${id}.label" />
                  <Supertip>
                    <Title resid="${id}.label" />
                    <Description resid="${id}.tip" />
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="icon.16" />
                    <bt:Image size="32" resid="icon.32" />
                    <bt:Image size="80" resid="icon.80" />
                  </Icon>
                  ${action}
                </Control>`;
}

function capital(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}
